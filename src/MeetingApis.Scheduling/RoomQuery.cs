namespace MeetingApis.Scheduling;

/// <summary>Which rooms to look at, and when they should be free.</summary>
public sealed record RoomQuery
{
    /// <summary>When the room should be free. A vendor that books half hours rounds it: <see cref="RoomSearch.Searched"/> says to what.</summary>
    public required MeetingTime During { get; init; }

    /// <summary>How many people need a seat, 1 or more. Null for any number.</summary>
    public int? Seats { get; init; }

    /// <summary>
    /// Where: on Feishu the id of a room level (<c>omb_...</c>), on WeCom city, building and floor separated by slashes (the
    /// later parts may be missing), on DingTalk the id of a room group. Null for everywhere.
    /// </summary>
    public string? Area { get; init; }

    /// <summary>The person who asks. DingTalk requires one, who must be allowed to see the rooms. Other vendors ignore it.</summary>
    public Person? Requester { get; init; }
}
