using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Sends what happens to meetings: those that were reserved have events of their own, and all have those of all meetings.</summary>
internal sealed class FeishuMeetingChanges(FeishuSimulatedEvents events, FeishuEventJson json)
{
    private const int LeftAlone = 1;
    private const int MeetingEnded = 2;
    private const int Removed = 3;

    /// <summary>A meeting that is added when it is over already happened before, and one that is taken away was never there.</summary>
    public void Send(SimulatedFeishuMeeting? before, SimulatedFeishuMeeting? after)
    {
        if (after is null || (before ?? after).EndTime is not null)
        {
            return;
        }

        if (before is null)
        {
            RaiseStart(after);
        }

        string[] were = [.. before?.ParticipantIds ?? []];
        foreach (string id in after.ParticipantIds.Except(were, StringComparer.Ordinal))
        {
            RaiseOfReserved("vc.meeting.join_meeting_v1", after, id);
        }

        foreach (string id in were.Except(after.ParticipantIds, StringComparer.Ordinal))
        {
            RaiseLeave(after, id, after.RemovedIds.Contains(id, StringComparer.Ordinal) ? Removed : LeftAlone);
        }

        if (after.EndTime is not null)
        {
            RaiseEnd(after);
        }
    }

    private void RaiseStart(SimulatedFeishuMeeting meeting)
    {
        RaiseOfReserved("vc.meeting.meeting_started_v1", meeting, meeting.HostId);
        events.Raise("vc.meeting.all_meeting_started_v1", () => Payload(meeting, meeting.HostId));
    }

    private void RaiseEnd(SimulatedFeishuMeeting meeting)
    {
        foreach (string id in meeting.ParticipantIds)
        {
            RaiseLeave(meeting, id, MeetingEnded);
        }

        RaiseOfReserved("vc.meeting.meeting_ended_v1", meeting, meeting.HostId);
        events.Raise("vc.meeting.all_meeting_ended_v1", () => Payload(meeting, meeting.HostId));
    }

    private void RaiseLeave(SimulatedFeishuMeeting meeting, string id, int reason) =>
        RaiseOfReserved("vc.meeting.leave_meeting_v1", meeting, reason == LeftAlone ? id : meeting.HostId, payload =>
        {
            payload["leave_reason"] = reason;
            payload["leave_user"] = json.UserOf(meeting, id);
        });

    private void RaiseOfReserved(string type, SimulatedFeishuMeeting meeting, string operatorId, Action<JsonObject>? add = null)
    {
        if (meeting.ReserveId is not null)
        {
            events.Raise(type, () =>
            {
                JsonObject payload = Payload(meeting, operatorId);
                add?.Invoke(payload);
                return payload;
            });
        }
    }

    private JsonObject Payload(SimulatedFeishuMeeting meeting, string operatorId) =>
        new() { ["meeting"] = json.MeetingOf(meeting), ["operator"] = json.UserOf(meeting, operatorId) };
}
