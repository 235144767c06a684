using MeetingApis.DingTalk;
using MeetingApis.Testing;

namespace MeetingApis.Samples.Quickstart;

/// <summary>DingTalk: give a conference another title and time.</summary>
internal static class DingTalkTour
{
    public static Task RunAsync(DingTalkClient dingtalk, Examples examples, Report report) =>
        report.RunAsync("dingtalk.schedule_conferences.update", () => UpdateAsync(dingtalk, examples));

    public static Task ShowRevokedTokenAsync(DingTalkClient dingtalk, DingTalkSimulator simulator, Examples examples, Report report) =>
        report.RunAsync("a revoked token", async () =>
        {
            int before = simulator.TokenRequests;
            simulator.RevokeTokens();
            await UpdateAsync(dingtalk, examples);
            return $"the call succeeded: DingTalk refused the token, {simulator.TokenRequests - before} new one was fetched, and the call was sent again";
        });

    private static async Task<string> UpdateAsync(DingTalkClient dingtalk, Examples examples)
    {
        DateTimeOffset start = DateTimeOffset.UtcNow.AddDays(2);
        var request = new UpdateScheduleConferenceRequest
        {
            CreatorUnionId = examples.CreatorUnionId,
            ScheduleConferenceId = examples.ScheduleConferenceId,
            Title = "Booked meeting title",
            StartTime = start,
            EndTime = start.AddHours(1),
        };
        await dingtalk.ScheduleConferences.UpdateAsync(request);
        return $"conference {request.ScheduleConferenceId} is now \"{request.Title}\", {request.StartTime:yyyy-MM-dd HH:mm} to {request.EndTime:HH:mm} UTC";
    }
}
