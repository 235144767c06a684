namespace MeetingApis.Scheduling;

/// <summary>A meeting room at a vendor. <see cref="IMeetingScheduler.FindRoomsAsync"/> finds rooms; if you know the id, make one.</summary>
/// <param name="Vendor">The vendor. A plan for one vendor takes no rooms of another.</param>
/// <param name="Id">The room's id at the vendor.</param>
public sealed record Room(MeetingVendor Vendor, string Id)
{
    /// <summary>The name, for people. Null if it is not known.</summary>
    public string? Name { get; init; }

    /// <summary>Where the room is, for people: building and floor. Null if it is not known.</summary>
    public string? Location { get; init; }

    /// <summary>How many people have a seat. Null if it is not known.</summary>
    public int? Seats { get; init; }

    /// <summary>Whether somebody must approve a booking. Null if it is not known.</summary>
    public bool? NeedsApproval { get; init; }
}
