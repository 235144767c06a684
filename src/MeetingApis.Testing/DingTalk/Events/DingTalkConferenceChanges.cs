using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>What becomes of conferences and of those in them. Both kinds of events of one conference are numbered together.</summary>
internal sealed class DingTalkConferenceChanges(DingTalkAudience audience, SimulatedStore<string, SimulatedScheduleConference> bookings)
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public void Tell(SimulatedVideoConference? before, SimulatedVideoConference? after)
    {
        if (after is null)
        {
            return;
        }

        if (before is null)
        {
            TellStatus(after, "conference_created");
        }

        IReadOnlyList<SimulatedVideoConferenceMember> old = before?.Members ?? [];
        SimulatedVideoConferenceMember? Before(SimulatedVideoConferenceMember member) => old.FirstOrDefault(known => known.UnionId == member.UnionId);

        TellMembers(after, "user_invited", after.Members.Where(member => Before(member) is null && member.JoinTime is null));
        TellMembers(after, "user_join", after.Members.Where(member => member is { JoinTime: not null, LeaveTime: null } && Before(member) is null or { JoinTime: null } or { LeaveTime: not null }));
        TellMembers(after, "user_leave", after.Members.Where(member => member.LeaveTime is not null && Before(member) is { LeaveTime: null }));
        TellMembers(after, "user_kicked", old.Where(member => after.Members.All(known => known.UnionId != member.UnionId)));
        if (before is { EndTime: null } && after.EndTime is not null)
        {
            TellStatus(after, "conference_closed");
        }
    }

    private void TellStatus(SimulatedVideoConference conference, string scene)
    {
        Tell(conference, "meeting_status_change", scene, "openConfModel", () =>
        {
            JsonObject model = ModelOf(conference);
            model.Remove("roomCode");
            model.Remove("externalLinkUrl");
            if (bookings.Find(conference.ScheduleConferenceId)?.CalendarEventId is { } eventId)
            {
                model["calendarEventId"] = eventId;
            }

            return model;
        });
        if (conference.IsMadeByApp)
        {
            Tell(conference, "meeting_status_change_target_push", scene, "openConfModel", () =>
            {
                // A number here, text in the event about all conferences.
                JsonObject model = ModelOf(conference);
                model["bizType"] = int.Parse((string)model["bizType"]!, CultureInfo.InvariantCulture);
                return model;
            });
        }
    }

    private void TellMembers(SimulatedVideoConference conference, string scene, IEnumerable<SimulatedVideoConferenceMember> members)
    {
        SimulatedVideoConferenceMember[] all = [.. members];
        if (all.Length == 0)
        {
            return;
        }

        JsonNode Models() => new JsonArray([.. all.Select(member => (JsonNode)ModelOf(conference, member))]);

        Tell(conference, "meeting_member_status_change", scene, "openMemberModels", Models);
        if (conference.IsMadeByApp)
        {
            Tell(conference, "meeting_member_status_change_target_push", scene, "openMemberModels", Models);
        }
    }

    private void Tell(SimulatedVideoConference conference, string eventType, string scene, string name, Func<JsonNode> model) => audience.Tell(eventType, () => new JsonObject
    {
        ["changeScene"] = scene,
        ["statusSeqNum"] = _numbers.AddOrUpdate(conference.ConferenceId, 1, static (_, number) => number + 1),
        [name] = model(),
    });

    private static JsonObject ModelOf(SimulatedVideoConference conference)
    {
        JsonObject model = DingTalkVideoConferenceJson.Full(conference);
        model.Remove("cloudRecordStatus");
        model.Remove("extensionAppSettings");
        return model;
    }

    /// <summary>A member as events show one: with a unionId that they call userId.</summary>
    private static JsonObject ModelOf(SimulatedVideoConference conference, SimulatedVideoConferenceMember member)
    {
        JsonObject model = DingTalkVideoConferenceJson.Member(conference, member);
        model.Remove("unionId");
        model["userId"] = member.UnionId;
        model["outerOrgMember"] = false;
        return model;
    }
}
