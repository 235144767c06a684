using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The invitees of a meeting, read page by page and replaced as a whole.</summary>
internal sealed class WeComInviteesEndpoints(SimulatedStore<string, SimulatedWeComMeeting> meetings, Func<SimulatorRequest, WeComMembers> membersFor)
{
    private const int PageSize = 100;
    private const int MostInvitees = 2000;

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/cgi-bin/meeting/get_invitees", List),
        new("POST", "/cgi-bin/meeting/set_invitees", Set),
    ];

    private SimulatorResponse List(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        SimulatedWeComMeeting meeting = meetings.FindBy(body);

        (IReadOnlyList<string>? page, string? next) = WeComCursor.Take(meeting.InviteeUserIds, body.Text("cursor"), PageSize);
        var invitees = new JsonArray([.. page.Select(userId => new JsonObject { ["userid"] = userId })]);
        return next is null
            ? WeComGateway.Success([new("has_more", false), new("invitees", invitees)])
            : WeComGateway.Success([new("has_more", true), new("next_cursor", next), new("invitees", invitees)]);
    }

    private SimulatorResponse Set(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        SimulatedWeComMeeting meeting = meetings.FindBy(body);
        IReadOnlyList<string> sent = [.. (body.Objects("invitees") ?? []).Select(invitee => invitee.Text("userid") ?? throw WeComGateway.InvalidParameter(invitee.PathOf("userid")))];
        if (sent.Count > MostInvitees)
        {
            throw WeComGateway.Error(400020, "too many participants");
        }

        WeComMembers members = membersFor(request);
        IReadOnlyList<string> userIds = members.FindAll(sent) ?? throw members.Unknown(400021, "invalid userid");
        if (meeting.AdminUserId is { } admin && !userIds.Contains(admin))
        {
            throw WeComGateway.Error(400039, "admin_userid is not a participant");
        }

        meetings.Set(meeting with { InviteeUserIds = userIds });
        return WeComGateway.Success();
    }
}
