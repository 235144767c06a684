using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The guests of a meeting, people from outside who are invited by telephone number.</summary>
internal sealed class WeComGuestsEndpoints(SimulatedStore<string, SimulatedWeComMeeting> meetings)
{
    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/cgi-bin/meeting/get_guests", List),
        new("POST", "/cgi-bin/meeting/set_guests", Set),
    ];

    private SimulatorResponse List(SimulatorRequest request)
    {
        SimulatedWeComMeeting meeting = meetings.FindBy(WeComGateway.ReadBody(request));
        return WeComGateway.Success(
            new("meetingid", meeting.MeetingId),
            new("meeting_code", meeting.MeetingCode),
            new("title", meeting.Title),
            new("guests", JsonNode.Parse(meeting.Guests.GetRawText())));
    }

    private SimulatorResponse Set(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        SimulatedWeComMeeting meeting = meetings.FindBy(body);
        meetings.Set(meeting with { Guests = body.Has("guests") ? WeComGuests.Read(body, shortestName: 0) : throw WeComGateway.InvalidParameter("guests") });
        return WeComGateway.Success();
    }
}
