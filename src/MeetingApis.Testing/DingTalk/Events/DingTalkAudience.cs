using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Tells whoever listens for events: each organisation that has installed the app, and the simulator's own where none has.</summary>
internal sealed class DingTalkAudience(SimulatedEvents events, Func<IReadOnlyList<string>> corps)
{
    /// <summary>Sends an event. What internal apps alone hear of is not told to others.</summary>
    /// <param name="eventType">The event.</param>
    /// <param name="data">Writes what it says; not called where nobody listens.</param>
    public void Tell(string eventType, Func<JsonObject> data)
    {
        IReadOnlyList<string> told = corps();
        if (!events.IsListening || (told.Count > 0 && !DingTalkMessage.IsForThirdParty(eventType)))
        {
            return;
        }

        JsonObject said = data();
        foreach (string? corpId in told.DefaultIfEmpty())
        {
            JsonObject payload = said.DeepClone().AsObject();
            if (corpId is not null)
            {
                payload["CorpId"] = corpId;
            }

            _ = events.RaiseAsync(eventType, () => payload.ToJsonString());
        }
    }
}
