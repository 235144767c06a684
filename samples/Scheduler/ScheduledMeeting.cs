namespace MeetingApis.Samples.Scheduler;

/// <summary>A meeting that was created.</summary>
/// <param name="Vendor">Where: a <see cref="VendorName"/>.</param>
/// <param name="Id">The id to move and cancel it with. Keep it: not every vendor has a query that finds it again.</param>
/// <param name="Number">The number that people type to join. Null where the vendor gave none.</param>
/// <param name="JoinUrl">The link that people join with; whoever has it can. Null where the vendor gave none.</param>
internal sealed record ScheduledMeeting(string Vendor, string Id, string? Number, string? JoinUrl);
