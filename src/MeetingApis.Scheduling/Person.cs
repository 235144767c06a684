namespace MeetingApis.Scheduling;

/// <summary>A person at a vendor. <see cref="IMeetingScheduler.FindPeopleAsync"/> finds people; if you know the id, make one.</summary>
/// <param name="Vendor">The vendor. A plan for one vendor takes no people of another.</param>
/// <param name="Id">The person's id: Feishu's open id, WeCom's user id, DingTalk's union id.</param>
public sealed record Person(MeetingVendor Vendor, string Id)
{
    /// <summary>The name, for people. Null if the vendor did not tell it.</summary>
    public string? Name { get; init; }
}
