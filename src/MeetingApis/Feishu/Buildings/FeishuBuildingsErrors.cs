namespace MeetingApis.Feishu.Internal;

/// <summary>The documented codes of buildings.</summary>
internal static class FeishuBuildingsErrors
{
    /// <summary>The pages list none: what any operation may answer is all there is.</summary>
    public static IEnumerable<ErrorRow> Rows => [];
}
