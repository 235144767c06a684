using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>Verifies, decrypts and reads a delivery by hand, and returns the id of the event or of what it is about. It neither remembers nor dispatches.</summary>
internal static class BareEvents
{
    public static string? ReadFeishu(EventDelivery delivery)
    {
        byte[] head = Encoding.UTF8.GetBytes(delivery.Headers["X-Lark-Request-Timestamp"] + delivery.Headers["X-Lark-Request-Nonce"] + SealedEvents.EncryptKey);
        BareCipher.RequireEqual(delivery.Headers["X-Lark-Signature"], Convert.ToHexStringLower(SHA256.HashData([.. head, .. delivery.Body.Span])));
        BareEncrypted encrypted = JsonSerializer.Deserialize(delivery.Body.Span, BareEventsContext.Default.BareEncrypted)!;
        BareMeetingStarted started = JsonSerializer.Deserialize(BareCipher.OpenFeishu(SealedEvents.FeishuKey, encrypted.Encrypt), BareEventsContext.Default.BareMeetingStarted)!;
        BareCipher.RequireEqual(started.Header.Token, SealedEvents.Token);
        return started.Event.Meeting?.Id;
    }

    public static string? ReadWeCom(EventDelivery delivery)
    {
        string encrypted = XDocument.Parse(Encoding.UTF8.GetString(delivery.Body.Span)).Root!.Element("Encrypt")!.Value;
        BareCipher.RequireSigned(delivery.Query["msg_signature"], SealedEvents.Token, delivery.Query["timestamp"], delivery.Query["nonce"], encrypted);
        XElement root = XDocument.Parse(Encoding.UTF8.GetString(BareCipher.OpenEnvelope(SealedEvents.EnvelopeKey, encrypted, SealedEvents.Receiver))).Root!;
        return root.Element("MsgType")!.Value == "event" && root.Element("Event")!.Value == "meeting_change" && root.Element("ChangeType")!.Value == "modify_meeting" ? root.Element("MeetingId")!.Value : null;
    }

    public static string? ReadDingTalk(EventDelivery delivery)
    {
        BareEncrypted encrypted = JsonSerializer.Deserialize(delivery.Body.Span, BareEventsContext.Default.BareEncrypted)!;
        BareCipher.RequireSigned(delivery.Query["signature"], SealedEvents.Token, delivery.Query["timestamp"], delivery.Query["nonce"], encrypted.Encrypt);
        BareConferenceChanged changed = JsonSerializer.Deserialize(BareCipher.OpenEnvelope(SealedEvents.EnvelopeKey, encrypted.Encrypt, SealedEvents.Receiver), BareEventsContext.Default.BareConferenceChanged)!;
        // The acknowledgement is encrypted too.
        SealedEvents.Deliver($$"""{"encrypt":"x"}""", "signature", SealedEvents.Seal("success"));
        return changed.Conference?.ConferenceId;
    }
}
