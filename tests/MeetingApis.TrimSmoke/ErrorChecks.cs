using System.Text.Json;

namespace MeetingApis.TrimSmoke;

/// <summary>A check for every mapping of an update that answers with an error: the exception's class and the vendor's code.</summary>
internal static class ErrorChecks
{
    public static IEnumerable<Check> All =>
    [
        .. Of("feishu.reserves.update.", static (app, id) => app.Feishu.Reserves.UpdateAsync("reserve-" + id, new())),
        .. Of("wecom.meetings.update.", static (app, id) => app.WeCom.Meetings.UpdateAsync(new() { MeetingId = "meeting-" + id })),
        .. Of("dingtalk.schedule_conferences.update.", static (app, id) => app.DingTalk.ScheduleConferences.UpdateAsync(new()
        {
            CreatorUnionId = "u",
            ScheduleConferenceId = "conference-" + id,
            Title = "t",
            StartTime = DateTimeOffset.UnixEpoch,
            EndTime = DateTimeOffset.UnixEpoch,
        })),
    ];

    private static IEnumerable<Check> Of(string prefix, Func<SmokeApp, string, Task> call) =>
        from mapping in Mapping.All
        where mapping.Name.StartsWith(prefix, StringComparison.Ordinal)
        select new Check(mapping.Name, app => FailAsync(mapping, () => call(app, mapping.Name[prefix.Length..])));

    private static async Task FailAsync(Mapping mapping, Func<Task> call)
    {
        MeetingApiException thrown = await Check.ThrowsAsync<MeetingApiException>(call);

        Check.Equal("The class of the exception", ClassOf(mapping.Outcome), thrown.GetType());
        Check.Equal("The code", CodeOf(mapping), thrown.Code);
        Check.Equal("The operation", mapping.Operation, thrown.Operation);
    }

    private static Type ClassOf(string outcome) => outcome switch
    {
        "authentication" => typeof(MeetingAuthenticationException),
        "conflict" => typeof(MeetingConflictException),
        "not-found" => typeof(MeetingNotFoundException),
        "not-supported" => typeof(MeetingNotSupportedException),
        "permission" => typeof(MeetingPermissionException),
        "protocol" => typeof(MeetingProtocolException),
        "quota" => typeof(MeetingQuotaException),
        "rate-limit" => typeof(MeetingRateLimitException),
        "unavailable" => typeof(MeetingUnavailableException),
        "validation" => typeof(MeetingValidationException),
        _ => typeof(MeetingApiException),
    };

    /// <summary>The code in the answer; null where it has none.</summary>
    private static string? CodeOf(Mapping mapping) =>
        mapping.ResponseBody is { } body && (body.TryGetProperty("code", out JsonElement code) || body.TryGetProperty("errcode", out code)) ? code.ToString() : null;
}
