namespace MeetingApis.Internal;

/// <summary>How a vendor delivers events.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Deadline">How long it waits for a response.</param>
/// <param name="RedeliversAfterFailure">Whether it delivers an event again after a response that says that it was not handled. WeCom does so only where the connection breaks.</param>
internal sealed record EventVendorRules(MeetingVendor Vendor, TimeSpan Deadline, bool RedeliversAfterFailure)
{
    /// <summary>Events for which it waits for a shorter time, and that time. Null for none.</summary>
    public Func<object, TimeSpan?>? ShorterDeadline { get; init; }

    /// <summary>How long the vendor waits for the response to this event.</summary>
    public TimeSpan DeadlineOf(object happened) => ShorterDeadline?.Invoke(happened) is { } shorter && shorter < Deadline ? shorter : Deadline;
}
