namespace MeetingApis.Feishu.Internal;

/// <summary>The documented codes of building rooms.</summary>
internal static class FeishuBuildingRoomsErrors
{
    /// <summary>The pages list none: what any operation may answer is all there is.</summary>
    public static IEnumerable<ErrorRow> Rows => [];
}
