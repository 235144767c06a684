using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Booked conferences. An update carries every field; there is no partial one.</summary>
internal sealed class DingTalkScheduleConferencesEndpoints(DingTalkSimulator simulator)
{
    private const int LongestTitle = 50;

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("PUT", "/v1.0/conference/scheduleConferences", Update) { Limits = [CallLimit.PerSecond(20)] },
    ];

    private SimulatorResponse Update(SimulatorRequest request)
    {
        var body = DingTalkGateway.ReadBody(request);
        var creator = Required(body, "creatorUnionId");
        var id = Required(body, "scheduleConferenceId");
        var title = Required(body, "title");
        var start = RequiredTime(body, "startTime");
        var end = RequiredTime(body, "endTime");
        if (title.Length > LongestTitle)
        {
            throw DingTalkGateway.ParametersError("title is too long");
        }

        if (start >= end)
        {
            throw DingTalkGateway.ParametersError("startTime is not before endTime");
        }

        // No code of its own is documented here for an unknown id; cancelling documents this one.
        var conference = simulator.Conferences.GetValueOrDefault(id) ?? throw DingTalkGateway.ParametersError("scheduleConferenceId");
        if (!string.Equals(conference.CreatorUnionId, creator, StringComparison.Ordinal))
        {
            throw DingTalkGateway.Error(400, "permissionError", "permissionError:not the creator");
        }

        if (conference.IsCancelled)
        {
            throw DingTalkGateway.Error(400, "resourceCancel", "Schedule conference has canceled");
        }

        simulator.AddConference(conference with { Title = title, StartTime = start, EndTime = end });
        return DingTalkGateway.Success(new JsonObject { ["success"] = true });
    }

    private static string Required(JsonFields body, string name) =>
        body.Text(name) is { Length: > 0 } value ? value : throw DingTalkGateway.ParametersError($"{name} is empty");

    private static DateTimeOffset RequiredTime(JsonFields body, string name)
    {
        // The last millisecond of the year 9999 is the latest that fits.
        return body.Integer(name) is { } milliseconds and > 0 and <= 253402300799999
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : throw DingTalkGateway.ParametersError($"{name} is empty");
    }
}
