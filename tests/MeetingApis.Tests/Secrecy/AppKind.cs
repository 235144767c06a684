using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Secrecy;

/// <summary>A kind of app, with all that it is handed and asks for before its first call. Every secret holds the canary.</summary>
/// <param name="Name">What the test is called.</param>
/// <param name="Vendor">Whose app.</param>
/// <param name="Configure">Sets the options up.</param>
/// <param name="Use">Takes what is handed to the app, and calls.</param>
internal sealed record AppKind(string Name, MeetingVendor Vendor, Action<MeetingClientOptions> Configure, Func<object, CancellationToken, Task> Use)
{
    public const string Canary = "K4NARI";

    private const string Secret = Canary + "-secret";
    private const string Ticket = Canary + "-ticket";
    // WeCom's auth codes have 64 bytes at least.
    private const string Code = Canary + "-code-0123456789012345678901234567890123456789012345678901234567890123";

    public static IReadOnlyList<AppKind> All { get; } =
    [
        Feishu("feishu custom", FeishuAppType.Custom, CallAsync),
        Feishu("feishu user", FeishuAppType.Custom, async (client, cancellationToken) =>
        {
            await client.Authorization.AcceptConsentAsync(new() { User = "jane", AuthorizationCode = Code }, cancellationToken);
            await CallAsync(client.AsUser("jane"), cancellationToken);
        }),
        Feishu("feishu store", FeishuAppType.Store, async (client, cancellationToken) =>
        {
            await client.Authorization.ResendAppTicketAsync(cancellationToken);
            await client.Authorization.AcceptAppTicketAsync(Ticket, cancellationToken: cancellationToken);
            await CallAsync(client.ForTenant("tenant-1"), cancellationToken);
        }),
        WeCom("wecom self-built", WeComAppType.SelfBuilt, CallAsync),
        WeCom("wecom third-party", WeComAppType.ThirdParty, async (client, cancellationToken) =>
        {
            await client.Authorization.AcceptSuiteTicketAsync(Ticket, cancellationToken: cancellationToken);
            await client.Authorization.AcceptAuthCodeAsync(Code, cancellationToken: cancellationToken);
            await CallAsync(client.ForCorp("corp-1"), cancellationToken);
        }),
        WeCom("wecom provider-developed", WeComAppType.ProviderDeveloped, async (client, cancellationToken) =>
        {
            await client.Authorization.AcceptSuiteTicketAsync(Ticket, cancellationToken: cancellationToken);
            await client.Authorization.AcceptAuthCodeAsync(Code, cancellationToken: cancellationToken);
            await CallAsync(client.ForCorp("corp-1"), cancellationToken);
        }),
        DingTalk("dingtalk internal", DingTalkAppType.Internal, "", CallAsync),
        DingTalk("dingtalk internal of an organisation", DingTalkAppType.Internal, "corp-1", CallAsync),
        DingTalk("dingtalk user", DingTalkAppType.Internal, "", async (client, cancellationToken) =>
        {
            await client.Authorization.AcceptCodeAsync("jane", Code, cancellationToken);
            await CallAsync(client, cancellationToken);
        }),
        DingTalk("dingtalk internal at the older host", DingTalkAppType.Internal, "", static (client, cancellationToken) => client.Users.GetAsync(new() { UserId = "u" }, cancellationToken)),
        DingTalk("dingtalk third-party", DingTalkAppType.ThirdParty, "", async (client, cancellationToken) =>
        {
            await client.Authorization.AcceptSuiteTicketAsync(Ticket, cancellationToken: cancellationToken);
            await CallAsync(client.ForCorp("corp-1"), cancellationToken);
        }),
    ];

    private static AppKind Feishu(string name, FeishuAppType type, Func<FeishuClient, CancellationToken, Task> use) => new(
        name,
        MeetingVendor.Feishu,
        options => (((FeishuOptions)options).AppId, ((FeishuOptions)options).AppSecret, ((FeishuOptions)options).AppType) = ("cli_1", Secret, type),
        (client, cancellationToken) => use((FeishuClient)client, cancellationToken));

    private static AppKind WeCom(string name, WeComAppType type, Func<WeComClient, CancellationToken, Task> use) => new(
        name,
        MeetingVendor.WeCom,
        options =>
        {
            var wecom = (WeComOptions)options;
            wecom.AppType = type;
            (wecom.CorpId, wecom.CorpSecret, wecom.SuiteId, wecom.SuiteSecret) = type == WeComAppType.SelfBuilt ? ("ww1", Secret, "", "") : ("", "", "suite-1", Secret);
        },
        (client, cancellationToken) => use((WeComClient)client, cancellationToken));

    private static AppKind DingTalk(string name, DingTalkAppType type, string corpId, Func<DingTalkClient, CancellationToken, Task> use) => new(
        name,
        MeetingVendor.DingTalk,
        options =>
        {
            var dingtalk = (DingTalkOptions)options;
            (dingtalk.AppType, dingtalk.AppKey, dingtalk.AppSecret, dingtalk.CorpId) = (type, "ding1", Secret, corpId);
        },
        (client, cancellationToken) => use((DingTalkClient)client, cancellationToken));

    private static Task CallAsync(FeishuClient client, CancellationToken cancellationToken) =>
        client.Reserves.UpdateAsync("r1", new() { MeetingSettings = new() { Topic = "t" } }, cancellationToken: cancellationToken);

    private static Task CallAsync(WeComClient client, CancellationToken cancellationToken) =>
        client.Meetings.UpdateAsync(new() { MeetingId = "m1", CalendarId = "c1" }, cancellationToken);

    private static Task CallAsync(DingTalkClient client, CancellationToken cancellationToken)
    {
        DateTimeOffset noon = new(2026, 1, 16, 12, 0, 0, TimeSpan.Zero);
        return client.ScheduleConferences.UpdateAsync(new() { CreatorUnionId = "u", ScheduleConferenceId = "c", Title = "t", StartTime = noon, EndTime = noon.AddHours(1) }, cancellationToken);
    }
}
