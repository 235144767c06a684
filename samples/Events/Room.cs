namespace MeetingApis.Samples.Events;

/// <summary>A room on the board.</summary>
/// <param name="Vendor">Whose room it is.</param>
/// <param name="Id">The vendor's id of it.</param>
internal sealed record Room(MeetingVendor Vendor, string Id);
