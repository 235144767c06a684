using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>Deliveries as the vendors make them, each of an event of its own.</summary>
internal static class SealedEvents
{
    public const string Token = "v-token";
    public const string EncryptKey = "kudryavka-kudryavka-kudryavka-00";
    public const string EnvelopeKeyText = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    public const string Receiver = "ww1234567890abcdef";
    public const string AppId = "cli_9f5343c580712544";
    public const string About = "6911188411934433028";

    public static byte[] FeishuKey { get; } = SHA256.HashData(Encoding.UTF8.GetBytes(EncryptKey));

    public static byte[] EnvelopeKey { get; } = Convert.FromBase64String(EnvelopeKeyText + "=");

    private static string Now => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public static EventDelivery Feishu(int number)
    {
        byte[] vector = RandomNumberGenerator.GetBytes(16);
        using var aes = Aes.Create();
        aes.Key = FeishuKey;
        byte[] text = Encoding.UTF8.GetBytes($$$$$"""
            {"schema":"2.0","header":{"event_id":"e{{{{{number}}}}}","event_type":"vc.meeting.meeting_started_v1","create_time":"{{{{{Now}}}}}000","token":"{{{{{Token}}}}}","app_id":"{{{{{AppId}}}}}","tenant_key":"2ca1d211f64f6438"},"event":{"meeting":{"id":"{{{{{About}}}}}","topic":"my meeting","meeting_no":"235812466","meeting_source":1,"start_time":"1608883322","end_time":"1608883899","host_user":{"id":{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"},"user_role":1,"user_type":1},"owner":{"id":{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"},"user_role":1,"user_type":1},"calendar_event_id":"efa67a98-06a8-4df5-8559-746c8f4477ef_0","meeting_sub_type":1,"security_setting":{"security_level":1,"group_ids":["oc_a0553eda9014c201e6969b478895c230"],"user_ids":[{"union_id":"on_785a8cda5345f665f7187d7d876cb790","user_id":"f3e15a6a","open_id":"ou_2cc0462a0597358575e771bea74e3304"}],"room_ids":["omm_eada1d61a550955240c28757e7dec3af"],"has_set_security_contacts_and_group":true},"webinar_setting":{"webinar_type":1}},"operator":{"id":{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"},"user_role":1,"user_type":1}}}
            """);
        byte[] body = Encoding.UTF8.GetBytes($$"""{"encrypt":"{{Convert.ToBase64String([.. vector, .. aes.EncryptCbc(text, vector)])}}"}""");
        string timestamp = Now;
        byte[] signed = [.. Encoding.UTF8.GetBytes(timestamp + "nonce" + EncryptKey), .. body];
        return new EventDelivery(body)
        {
            Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
            {
                ["X-Lark-Request-Timestamp"] = timestamp,
                ["X-Lark-Request-Nonce"] = "nonce",
                ["X-Lark-Signature"] = Convert.ToHexStringLower(SHA256.HashData(signed)),
            },
        };
    }

    public static EventDelivery WeCom(int number)
    {
        string encrypted = Seal($"<xml><ToUserName><![CDATA[{Receiver}]]></ToUserName><FromUserName><![CDATA[user{number}]]></FromUserName><CreateTime>{Now}</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[meeting_change]]></Event><ChangeType><![CDATA[modify_meeting]]></ChangeType><MeetingId><![CDATA[{About}]]></MeetingId></xml>");
        return Deliver($"<xml><ToUserName><![CDATA[{Receiver}]]></ToUserName><AgentID><![CDATA[218]]></AgentID><Encrypt><![CDATA[{encrypted}]]></Encrypt></xml>", "msg_signature", encrypted);
    }

    public static EventDelivery DingTalk(int number)
    {
        string encrypted = Seal($$"""{"EventType":"meeting_status_change","EventTime":{{Now}}000,"CorpId":"ding9f50b15b","eventId":"e{{number}}","openConfModel":{"calendarEventId":"UUNoaGV5","bizType":"3","creatorId":"2iPOwiEiE","bizScene":"autoCall","title":"open conference","activeNum":10,"creatorNick":"creator","attendNum":6,"confDuration":1000,"conferenceId":"{{About}}","startTime":1684215608570,"invitedNum":10,"scheduleConferenceId":"f2fbaa7d-xxxx-45d6","status":1},"statusSeqNum":1,"changeScene":"conference_created"}""");
        return Deliver($$"""{"encrypt":"{{encrypted}}"}""", "signature", encrypted);
    }

    public static EventDelivery Deliver(string body, string signature, string encrypted)
    {
        string timestamp = Now;
        string[] parts = [Token, timestamp, "nonce", encrypted];
        Array.Sort(parts, StringComparer.Ordinal);
#pragma warning disable CA5350 // The vendors sign so.
        string signed = Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(parts))));
#pragma warning restore CA5350
        return new EventDelivery(Encoding.UTF8.GetBytes(body))
        {
            Query = new Dictionary<string, string>(StringComparer.Ordinal) { [signature] = signed, ["timestamp"] = timestamp, ["nonce"] = "nonce" },
        };
    }

    public static string Seal(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        byte[] length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        byte[] plain = [.. RandomNumberGenerator.GetBytes(16), .. length, .. bytes, .. Encoding.UTF8.GetBytes(Receiver)];
        int padding = 32 - (plain.Length % 32);
        using var aes = Aes.Create();
        aes.Key = EnvelopeKey;
        return Convert.ToBase64String(aes.EncryptCbc([.. plain, .. Enumerable.Repeat((byte)padding, padding)], EnvelopeKey.AsSpan(0, 16), PaddingMode.None));
    }
}
