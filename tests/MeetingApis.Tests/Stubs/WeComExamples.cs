using MeetingApis.WeCom;

namespace MeetingApis.Tests.Stubs;

/// <summary>A call of each operation.</summary>
internal static class WeComExamples
{
    private const string MeetingId = "hyxxx";

    public static IReadOnlyDictionary<string, Func<WeComClient, Task>> Calls { get; } = new Dictionary<string, Func<WeComClient, Task>>(StringComparer.Ordinal)
    {
        ["wecom.meetings.create"] = client => client.Meetings.CreateAsync(
            new() { AdminUserId = "u1", Title = "t", MeetingStart = DateTimeOffset.UnixEpoch, MeetingDuration = TimeSpan.FromHours(1) },
            Cancellation),
        ["wecom.meetings.get"] = client => client.Meetings.GetAsync(new() { MeetingId = MeetingId }, Cancellation),
        ["wecom.meetings.list_ids"] = client => client.Meetings.ListIdsAsync(new() { UserId = "u1" }, Cancellation),
        ["wecom.meetings.update"] = client => client.Meetings.UpdateAsync(new() { MeetingId = MeetingId }, Cancellation),
        ["wecom.meetings.cancel"] = client => client.Meetings.CancelAsync(new() { MeetingId = MeetingId }, Cancellation),
        ["wecom.meetings.list_invitees"] = client => client.Meetings.ListInviteesAsync(new() { MeetingId = MeetingId }, Cancellation),
        ["wecom.meetings.set_invitees"] = client => client.Meetings.SetInviteesAsync(new() { MeetingId = MeetingId, Invitees = [new() { UserId = "u1" }] }, Cancellation),
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
