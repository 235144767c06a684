namespace MeetingApis.Samples.RoomBoard;

/// <summary>Which floor is shown, in each vendor's words: the section <c>Floor</c> of the configuration.</summary>
internal sealed class FloorSettings
{
    /// <summary>Feishu's level (层级), <c>omb_...</c>. Null for the rooms of the whole organisation.</summary>
    public string? RoomLevelId { get; init; }

    /// <summary>WeCom's city. Null for any.</summary>
    public string? City { get; init; }

    /// <summary>WeCom's building; needs the city. Null for any.</summary>
    public string? Building { get; init; }

    /// <summary>WeCom's floor; needs city and building. Null for any.</summary>
    public string? Floor { get; init; }
}
