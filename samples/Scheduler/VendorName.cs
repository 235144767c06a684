namespace MeetingApis.Samples.Scheduler;

/// <summary>What the vendors are called in addresses and bodies; the keys of their schedulers, too.</summary>
internal static class VendorName
{
    public const string Feishu = "feishu";
    public const string WeCom = "wecom";
    public const string DingTalk = "dingtalk";

    public static string? Of(MeetingVendor? vendor) => vendor switch
    {
        MeetingVendor.Feishu => Feishu,
        MeetingVendor.WeCom => WeCom,
        MeetingVendor.DingTalk => DingTalk,
        _ => null,
    };
}
