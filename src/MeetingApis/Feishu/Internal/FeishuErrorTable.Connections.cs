namespace MeetingApis.Feishu.Internal;

internal static partial class FeishuErrorTable
{
    /// <summary>No page has these: they are in the vendor's own SDKs.</summary>
    private static IEnumerable<ErrorRow> Connections() => ErrorRows.Of(
        FeishuConnectionEndpoint.Operation.Name,
        [
            .. ErrorRows.ServerFailures("1", "1000040343"),
            new("1000040344", MeetingErrorCategory.Validation) { Advice = "The app id or the app secret is missing." },
            new(FeishuConnectionEndpoint.TooManyConnections, MeetingErrorCategory.Quota) { Advice = "An app has 50 connections at most, those of forgotten processes too." },
            new("1000040351", MeetingErrorCategory.Validation) { Advice = "The base address is not that of the app: an app of Feishu wants that of Feishu, and one of Lark that of Lark." },
            new("403", MeetingErrorCategory.Permission) { Advice = "The app may not use a long connection: check that it is enabled, and a custom app." },
            new("514", MeetingErrorCategory.Authentication) { Advice = "Check the app id and the app secret." },
        ]);
}
