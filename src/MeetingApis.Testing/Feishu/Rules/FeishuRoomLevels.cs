namespace MeetingApis.Testing;

/// <summary>How levels lie on each other.</summary>
internal static class FeishuRoomLevels
{
    /// <summary>A level and those above it, the topmost first; none for the organisation itself.</summary>
    public static IReadOnlyList<SimulatedFeishuRoomLevel> DownTo(this SimulatedStore<string, SimulatedFeishuRoomLevel> store, string? levelId)
    {
        var levels = new List<SimulatedFeishuRoomLevel>();
        for (SimulatedFeishuRoomLevel? level = store.Find(levelId); level is not null && !levels.Contains(level); level = store.Find(level.ParentId))
        {
            levels.Insert(0, level);
        }

        return levels;
    }
}
