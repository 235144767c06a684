using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>A meeting room in <see cref="WeComSimulator"/>. A snapshot: read it again after an update.</summary>
public sealed record SimulatedWeComMeetingRoom
{
    /// <summary>The room's id, a number.</summary>
    public required string MeetingRoomId { get; init; }

    /// <summary>The room's name.</summary>
    public required string Name { get; init; }

    /// <summary>How many people it seats; 10 by default.</summary>
    public int Capacity { get; init; } = 10;

    /// <summary>The city; empty where it is not said.</summary>
    public string City { get; init; } = "";

    /// <summary>The building; empty where it is not said.</summary>
    public string Building { get; init; } = "";

    /// <summary>The floor; empty where it is not said.</summary>
    public string Floor { get; init; } = "";

    /// <summary>The vendor's numbers for what the room is equipped with.</summary>
    public IReadOnlyList<int> Equipment { get; init; } = [];

    /// <summary>The vendor's <c>coordinate</c>; null where it is not said.</summary>
    public JsonElement? Coordinate { get; init; }

    /// <summary>The vendor's <c>range</c>, as it was last sent; null for the whole organisation.</summary>
    public JsonElement? Range { get; init; }

    /// <summary>Whether bookings have to be approved, so that the API refuses them.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>Whether the room is out of use, so that nobody can book it (90711).</summary>
    public bool IsDisabled { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"MeetingRoomId = {MeetingRoomId}, Name = {Name}, Capacity = {Capacity}, City = {City}, Building = {Building}, Floor = {Floor}");
        builder.Append(CultureInfo.InvariantCulture, $", Equipment = {Equipment?.Count}, Coordinate = {Coordinate}, Range = {Range}, NeedsApproval = {NeedsApproval}, IsDisabled = {IsDisabled}");
        return true;
    }
}
