using System.Globalization;
using System.Text;

namespace MeetingApis.Testing;

/// <summary>A meeting room in <see cref="DingTalkSimulator"/>.</summary>
public sealed record SimulatedDingTalkRoom
{
    /// <summary>The room's id.</summary>
    public required string RoomId { get; init; }

    /// <summary>The name that people see.</summary>
    public string Name { get; init; } = "";

    /// <summary>The number of seats.</summary>
    public int Capacity { get; init; } = 10;

    /// <summary>0 when everybody may reserve the room, 1 for administrators, 2 for <see cref="AuthorizedUnionIds"/>.</summary>
    public int Status { get; init; }

    /// <summary>The unionIds of whoever may reserve a room of status 2.</summary>
    public IReadOnlyList<string> AuthorizedUnionIds { get; init; } = [];

    /// <summary>Whether each booking waits for approval, <c>tentative</c>, until somebody answers. False by default.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>Whether the room cannot be booked at present. False by default.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether an event that repeats may book the room. True by default.</summary>
    public bool AllowsSeries { get; init; } = true;

    /// <summary>The shortest booking; null for any.</summary>
    public TimeSpan? ShortestBooking { get; init; }

    /// <summary>The longest booking; null for any.</summary>
    public TimeSpan? LongestBooking { get; init; }

    /// <summary>What the room has: 1 a television, 2 a telephone, 3 a projector, 4 a whiteboard, 5 video conferences.</summary>
    public IReadOnlyList<int> LabelIds { get; init; } = [];

    /// <summary>The group that the room belongs to, one of <see cref="DingTalkSimulator.RoomGroups"/>; null for none.</summary>
    public long? GroupId { get; init; }

    /// <summary>The name of the place.</summary>
    public string Place { get; init; } = "";

    /// <summary>A description for people.</summary>
    public string Description { get; init; } = "";

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RoomId = {RoomId}, Name = {Name}, Capacity = {Capacity}, Status = {Status}, AuthorizedUnionIds = {AuthorizedUnionIds?.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", NeedsApproval = {NeedsApproval}, IsClosed = {IsClosed}, AllowsSeries = {AllowsSeries}, ShortestBooking = {ShortestBooking}, LongestBooking = {LongestBooking}");
        builder.Append(CultureInfo.InvariantCulture, $", LabelIds = {LabelIds?.Count}, GroupId = {GroupId}, Place = {Place}, Description = {Description}");
        return true;
    }
}
