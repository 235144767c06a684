using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Tool.Profiles;

/// <summary>A vendor as the user names it. Feishu and Lark are one vendor at two addresses.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Vendor">The vendor.</param>
/// <param name="Address">Where its API is by default.</param>
/// <param name="IdName">What the vendor calls the id of an app.</param>
/// <param name="SecretName">What the vendor calls its secret.</param>
internal sealed record VendorChoice(string Name, MeetingVendor Vendor, Uri Address, string IdName, string SecretName)
{
    public static IReadOnlyList<VendorChoice> All { get; } =
    [
        new("feishu", MeetingVendor.Feishu, FeishuOptions.FeishuBaseAddress, "APP_ID", "APP_SECRET"),
        new("lark", MeetingVendor.Feishu, FeishuOptions.LarkBaseAddress, "APP_ID", "APP_SECRET"),
        new("wecom", MeetingVendor.WeCom, WeComOptions.WeComBaseAddress, "CORP_ID", "CORP_SECRET"),
        new("dingtalk", MeetingVendor.DingTalk, DingTalkOptions.ChinaBaseAddress, "APP_KEY", "APP_SECRET"),
    ];

    public string IdVariable => $"{Prefix}{IdName}";

    public string SecretVariable => $"{Prefix}{SecretName}";

    public string AddressVariable => $"{Prefix}BASE_ADDRESS";

    public string OrganizerVariable => $"{Prefix}ORGANIZER";

    private string Prefix => $"MEETINGAPIS_{Name.ToUpperInvariant()}_";

    /// <summary>The choice of a name that the command line or a profile has.</summary>
    /// <exception cref="UsageException">There is no such vendor.</exception>
    public static VendorChoice Named(string name) =>
        All.FirstOrDefault(choice => choice.Name == name) ?? throw new UsageException($"There is no vendor '{name}'. The vendors are {string.Join(", ", All.Select(static choice => choice.Name))}.");

    public static VendorChoice Of(MeetingVendor vendor) => All.First(choice => choice.Vendor == vendor);
}
