namespace MeetingApis.Testing;

/// <summary>Finds what requests name.</summary>
internal static class WeComMeetingLookup
{
    /// <summary>The meeting that a request names.</summary>
    public static SimulatedWeComMeeting FindBy(this SimulatedStore<string, SimulatedWeComMeeting> meetings, JsonFields body) => body.Text("meetingid") is { Length: > 0 } id
        ? meetings.Find(id) ?? throw WeComGateway.Error(90602, "invalid meetingid")
        : throw WeComGateway.Error(40063, "some parameters are empty: meetingid");
}
