using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.DingTalk;
using MeetingApis.Internal;
using MeetingApis.Tests.Events;

namespace MeetingApis.Tests.DingTalk;

public sealed class DingTalkEventReaderTests
{
    private const string VectorSignature = "9a95a004dd16f5c307e849b994173f76aa26e5eb";
    private const string VectorEncrypted = "YvkvaGe4hQxd3VxRmEty0dVlnCOAqwf56xwTRHDHoOURqhalbmBJQk5FNcRk42Gl5T0YQXZNwpwWSm1xAFJ5ZA==";

    /// <summary>The page's example, with its fields that come twice.</summary>
    private const string Started = """
        {"EventType":"meeting_status_change","EventTime":1614767836000,"CorpId":"ding9f50b15bxxxx16741","BizId":"1663","eventId":"c7c7120f2c07419",
         "openConfModel":{"calendarEventId":"first","bizScene":"first","calendarEventId":"UUNoaGV5md3UT09","bizScene":"autoCall","conferenceId":"63219b6ed40","status":1},
         "statusSeqNum":1,"changeScene":"conference_created"}
        """;

    private static readonly DingTalkEventSender s_sender = new();

    [Fact]
    public void The_pages_example_is_encrypted_and_signed_as_DingTalk_does()
    {
        string encrypted = DingTalkEventSender.Cipher.Encrypt("success"u8, DingTalkEventSender.Owner, "dICkEDLj0eb6yAbc"u8);

        Assert.Equal(VectorEncrypted, encrypted);
        Assert.Equal(VectorSignature, DingTalkEventSender.Cipher.Sign("1614767836", "A7Co0cJLMzIDtMMI", encrypted));
    }

    /// <summary>What the page encrypted is DingTalk's reply and no event: it passes every check but the last.</summary>
    [Fact]
    public void The_pages_example_is_verified_and_decrypted()
    {
        var sender = new DingTalkEventSender { Timestamp = "1614767836" };

        EventReading<DingTalkEvent> reading = sender.Read(sender.Deliver($$"""{"encrypt":"{{VectorEncrypted}}"}""", VectorSignature));

        Assert.Equal(EventRefusal.Malformed, reading.Refusal);
        Assert.True(DingTalkEventSender.Cipher.TryDecrypt(Encoding.ASCII.GetBytes(VectorEncrypted), out ReadOnlyMemory<byte> text, out string owner));
        Assert.Equal("success"u8, text.Span);
        Assert.Equal(DingTalkEventSender.Owner, owner);
    }

    [Fact]
    public void An_event_is_read_with_its_envelope_and_the_last_of_what_comes_twice()
    {
        DingTalkConferenceStatusChanged started = Assert.IsType<DingTalkConferenceStatusChanged>(s_sender.ReadOne(Started));

        Assert.Equal(
            new EventEnvelope { EventId = "c7c7120f2c07419", EventType = "meeting_status_change", EventTime = DingTalkEventSender.Now, AppId = DingTalkEventSender.Owner, Tenant = DingTalkEventSender.Corp },
            started.Envelope);
        Assert.Equal(DingTalkConferenceChangeType.Created, started.ChangeType);
        Assert.Equal("UUNoaGV5md3UT09", started.Conference!.CalendarEventId);
        Assert.Equal("autoCall", started.Conference.BizScene);
        Assert.Equal(1, started.StatusSequenceNumber);
    }

    [Fact]
    public void An_event_is_acknowledged_with_the_encrypted_word_that_DingTalk_expects()
    {
        EventAnswer answer = s_sender.Read(Started).Answer;

        AssertSuccess(answer);
        Assert.NotEqual(answer.Body, s_sender.Read(Started).Answer.Body);
    }

    [Theory]
    [InlineData("""{"EventType":"check_url"}""")]
    [InlineData("""{"eventType":"check_url"}""")]
    [InlineData("""{"EventType":"check_create_suite_url","Random":"brdkKLMW"}""")]
    [InlineData("""{"EventType":"check_update_suite_url","Random":"xxxxxx","TestSuiteKey":"suited6db0pze8yao1b1y"}""")]
    public void A_check_of_the_address_is_answered_and_is_no_event(string check)
    {
        EventReading<DingTalkEvent> reading = s_sender.Read(check);

        Assert.Null(reading.Refusal);
        Assert.Empty(reading.Events);
        AssertSuccess(reading.Answer);
    }

    [Fact]
    public void The_signature_may_come_under_its_other_name()
    {
        EventDelivery delivery = s_sender.Encrypt(Started);
        Dictionary<string, string> query = new(delivery.Query, StringComparer.Ordinal) { ["msg_signature"] = delivery.Query["signature"] };
        query.Remove("signature");

        Assert.Null(s_sender.Read(delivery with { Query = query }).Refusal);
    }

    [Theory]
    [InlineData("/", "\\/")]
    [InlineData("+", "\\u002B")]
    [InlineData("=", "\\u003d")]
    public void The_ciphertext_may_be_written_with_escapes(string character, string escape)
    {
        EventDelivery delivery = s_sender.Encrypt(Started);
        string body = Encoding.UTF8.GetString(delivery.Body.Span);

        EventReading<DingTalkEvent> reading = s_sender.Read(delivery with { Body = Encoding.UTF8.GetBytes(body.Replace(character, escape, StringComparison.Ordinal)) });

        Assert.Null(reading.Refusal);
    }

    [Fact]
    public void Other_fields_of_the_body_are_passed_over()
    {
        EventDelivery delivery = s_sender.Encrypt(Started);
        string body = Encoding.UTF8.GetString(delivery.Body.Span);

        EventReading<DingTalkEvent> reading = s_sender.Read(delivery with { Body = Encoding.UTF8.GetBytes($$"""{"more":{"encrypt":"other"},{{body[1..^1]}},"Encrypt":[1]}""") });

        Assert.Null(reading.Refusal);
    }

    [Theory]
    [InlineData("signature")]
    [InlineData("timestamp")]
    [InlineData("nonce")]
    public void A_delivery_without_a_parameter_is_incomplete(string parameter)
    {
        EventDelivery delivery = s_sender.Encrypt(Started);
        Dictionary<string, string> without = new(delivery.Query, StringComparer.Ordinal);
        without.Remove(parameter);
        Dictionary<string, string> empty = new(delivery.Query, StringComparer.Ordinal) { [parameter] = "" };

        Assert.Equal(EventRefusal.Incomplete, s_sender.Read(delivery with { Query = without }).Refusal);
        Assert.Equal(EventRefusal.Incomplete, s_sender.Read(delivery with { Query = empty }).Refusal);
    }

    [Theory]
    [InlineData("""{"encrypt":"@","encrypt":"@"}""", EventRefusal.Incomplete)]
    [InlineData("""{"encrypt":"@","\u0065ncrypt":"AAAA"}""", EventRefusal.Incomplete)]
    [InlineData("""{"encrypt":1,"encrypt":"@"}""", EventRefusal.Malformed)]
    [InlineData("", EventRefusal.Malformed)]
    [InlineData("encrypt=@", EventRefusal.Malformed)]
    [InlineData("""{"encrypt":"@" """, EventRefusal.Malformed)]
    [InlineData("""{"encrypt":"@"}{}""", EventRefusal.Malformed)]
    [InlineData("""{"encrypt":""}""", EventRefusal.Malformed)]
    [InlineData("""{"encrypt":null}""", EventRefusal.Malformed)]
    [InlineData("""{"encrypt":["@"]}""", EventRefusal.Malformed)]
    [InlineData("""{"encrypt":"\ud800"}""", EventRefusal.Malformed)]
    [InlineData("{}", EventRefusal.NotEncrypted)]
    [InlineData("5", EventRefusal.NotEncrypted)]
    [InlineData("""[{"encrypt":"@"}]""", EventRefusal.NotEncrypted)]
    [InlineData("""{"data":{"encrypt":"@"}}""", EventRefusal.NotEncrypted)]
    [InlineData("""{"EventType":"check_url"}""", EventRefusal.NotEncrypted)]
    public void A_body_in_another_form_is_refused(string body, EventRefusal refusal)
    {
        string encrypted = DingTalkEventSender.Cipher.Encrypt(Encoding.UTF8.GetBytes(Started), DingTalkEventSender.Owner);

        EventReading<DingTalkEvent> reading = s_sender.Read(s_sender.Deliver(body.Replace("@", encrypted, StringComparison.Ordinal), DingTalkEventSender.Cipher.Sign(s_sender.Timestamp, s_sender.Nonce, encrypted)));

        AssertRefused(refusal, reading);
    }

    [Fact]
    public void What_is_too_large_or_too_deep_is_refused()
    {
        string deep = string.Concat(Enumerable.Repeat("[", 64)) + string.Concat(Enumerable.Repeat("]", 64));
        EventDelivery genuine = s_sender.Encrypt(Started);
        string body = Encoding.UTF8.GetString(genuine.Body.Span);

        AssertRefused(EventRefusal.TooLarge, s_sender.Read(genuine with { Body = Encoding.UTF8.GetBytes(body.PadRight((1024 * 1024) + 1)) }));
        AssertRefused(EventRefusal.TooLarge, s_sender.Read(genuine with { Body = Encoding.UTF8.GetBytes($$"""{"deep":{{deep}},{{body[1..]}}""") }));
        AssertRefused(EventRefusal.TooLarge, s_sender.Read($$"""{"EventType":"new_event","deep":{{deep}}}"""));
        Assert.Null(s_sender.Read(genuine with { Body = Encoding.UTF8.GetBytes(body.PadRight(1024 * 1024)) }).Refusal);
        Assert.Null(s_sender.Read($$"""{"EventType":"new_event","deep":{{deep[1..^1]}}}""").Refusal);
    }

    [Theory]
    [InlineData("signature", "9a95a004dd16f5c307e849b994173f76aa26e5eb")]
    [InlineData("signature", "x")]
    [InlineData("timestamp", "1614767836001")]
    [InlineData("timestamp", "01614767836000")]
    [InlineData("nonce", "A7Co0cJLMzIDtMMi")]
    [InlineData("nonce", "\ud800")]
    public void What_is_signed_otherwise_is_refused(string parameter, string value)
    {
        EventDelivery delivery = s_sender.Encrypt(Started);

        EventReading<DingTalkEvent> reading = s_sender.Read(delivery with { Query = new Dictionary<string, string>(delivery.Query, StringComparer.Ordinal) { [parameter] = value } });

        AssertRefused(EventRefusal.Signature, reading);
    }

    [Fact]
    public void What_is_signed_with_another_token_is_refused()
    {
        string encrypted = DingTalkEventSender.Cipher.Encrypt(Encoding.UTF8.GetBytes(Started), DingTalkEventSender.Owner);
        string signature = DingTalkEventSender.CreateCipher(DingTalkEventSender.AesKey, "654321").Sign(s_sender.Timestamp, s_sender.Nonce, encrypted);

        AssertRefused(EventRefusal.Signature, s_sender.Read(s_sender.Deliver($$"""{"encrypt":"{{encrypted}}"}""", signature)));
    }

    [Fact]
    public void What_is_encrypted_with_another_key_is_refused()
    {
        EnvelopeCipher other = DingTalkEventSender.CreateCipher("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");

        AssertRefused(EventRefusal.Decryption, s_sender.Read(s_sender.Sign(other.Encrypt(Encoding.UTF8.GetBytes(Started), DingTalkEventSender.Owner))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(33)]
    [InlineData(255)]
    public void Wrong_padding_is_refused(byte padding)
    {
        byte[] plain = new byte[64];
        plain.AsSpan(63 - Math.Min((int)padding, 40)).Fill(padding);

        AssertRefused(EventRefusal.Decryption, s_sender.Read(s_sender.Sign(Encrypt(plain))));
    }

    [Fact]
    public void Uneven_padding_is_refused()
    {
        byte[] plain = new byte[64];
        plain.AsSpan(47).Fill(17);
        plain[50] = 16;

        AssertRefused(EventRefusal.Decryption, s_sender.Read(s_sender.Sign(Encrypt(plain))));
    }

    [Theory]
    [InlineData(13)]
    [InlineData(int.MaxValue)]
    [InlineData(-1)]
    public void A_length_beyond_the_text_is_refused(int length)
    {
        byte[] plain = new byte[64];
        BinaryPrimitives.WriteInt32BigEndian(plain.AsSpan(16), length);
        plain.AsSpan(32).Fill(32);

        AssertRefused(EventRefusal.Decryption, s_sender.Read(s_sender.Sign(Encrypt(plain))));
    }

    [Fact]
    public void A_ciphertext_that_was_cut_is_refused()
    {
        byte[] whole = Convert.FromBase64String(DingTalkEventSender.Cipher.Encrypt(Encoding.UTF8.GetBytes(Started), DingTalkEventSender.Owner));

        Assert.All(Enumerable.Range(1, whole.Length - 1), length => Assert.Equal(EventRefusal.Decryption, s_sender.Read(s_sender.Sign(Convert.ToBase64String(whole[..length]))).Refusal));
        AssertRefused(EventRefusal.Decryption, s_sender.Read(s_sender.Sign("not base64")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("dingsnotzck6pm5veliW")]
    [InlineData("dingsnotzck6pm5veliw ")]
    [InlineData("suited6db0pze8yao1b1y")]
    public void An_event_for_somebody_else_is_refused(string owner) => AssertRefused(EventRefusal.Receiver, s_sender.Read(s_sender.Encrypt(Started, owner)));

    [Fact]
    public void An_address_may_serve_one_app_under_several_keys()
    {
        DingTalkEventOptions options = DingTalkEventSender.Options;
        options.OwnerKeys.Add("dingcorp");

        EventReading<DingTalkEvent> reading = new DingTalkEventReader(options, s_sender.Time).Read(s_sender.Encrypt(Started, "dingcorp"));

        Assert.Equal("dingcorp", Assert.Single(reading.Events).Envelope.AppId);
        AssertSuccess(reading.Answer, "dingcorp");
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}{}")]
    [InlineData("success")]
    public void A_text_that_is_no_event_is_refused(string text) => AssertRefused(EventRefusal.Malformed, s_sender.Read(text));

    [Theory]
    [InlineData(-24 * 3600, null)]
    [InlineData((-24 * 3600) - 1, EventRefusal.Time)]
    [InlineData(300, null)]
    [InlineData(301, EventRefusal.Time)]
    public void An_event_is_as_old_as_itself_and_not_as_its_delivery(int seconds, EventRefusal? refusal)
    {
        long time = DingTalkEventSender.Now.AddSeconds(seconds).ToUnixTimeMilliseconds();

        Assert.Equal(refusal, s_sender.Read($$"""{"EventType":"new_event","EventTime":{{time}}}""").Refusal);
        Assert.Equal(refusal, s_sender.Read($$"""{"EventType":"suite_ticket","TimeStamp":"{{time}}","SuiteTicket":"t"}""").Refusal);
        Assert.Equal(refusal, s_sender.Read($$"""{"EventType":"suite_ticket","TimeStamp":{{time / 1000}},"SuiteTicket":"t"}""").Refusal);
    }

    [Theory]
    [InlineData("1614767836", null)]
    [InlineData("1614767836000", null)]
    [InlineData("1614681436", null)]
    [InlineData("1614681435", EventRefusal.Time)]
    [InlineData("1614681435000", EventRefusal.Time)]
    [InlineData("1614768137", EventRefusal.Time)]
    [InlineData("0", EventRefusal.Time)]
    [InlineData("-1614767836", EventRefusal.Time)]
    [InlineData("now", EventRefusal.Time)]
    [InlineData("99999999999999999999", EventRefusal.Time)]
    public void An_event_without_a_time_is_as_old_as_its_delivery(string timestamp, EventRefusal? refusal)
    {
        var sender = new DingTalkEventSender { Timestamp = timestamp };

        Assert.Equal(refusal, sender.Read("""{"EventType":"suite_ticket","SuiteTicket":"t"}""").Refusal);
        Assert.Equal(refusal, sender.Read("""{"EventType":"check_url"}""").Refusal);
        Assert.Equal(refusal, sender.Read("""{"EventType":"SYNC_HTTP_PUSH_HIGH","bizData":[]}""").Refusal);
        Assert.Null(sender.Read(Started).Refusal);
    }

    [Fact]
    public void The_age_above_which_an_event_is_refused_can_be_set()
    {
        DingTalkEventOptions options = DingTalkEventSender.Options;
        options.MaxAge = TimeSpan.FromMinutes(1);
        var reader = new DingTalkEventReader(options, s_sender.Time);
        long time = DingTalkEventSender.Now.AddSeconds(-61).ToUnixTimeMilliseconds();

        Assert.Equal(EventRefusal.Time, reader.Read(s_sender.Encrypt($$"""{"EventType":"new_event","EventTime":{{time}}}""")).Refusal);
    }

    [Fact]
    public void An_event_that_is_not_known_keeps_its_json()
    {
        UnknownDingTalkEvent unknown = Assert.IsType<UnknownDingTalkEvent>(s_sender.ReadOne("""{"EventType":"user_add_org","EventTime":1614767836000,"UserId":["\ud800","u"],"UserId":["u2"]}"""));

        Assert.Equal("user_add_org", unknown.Envelope.EventType);
        Assert.Equal("u2", unknown.Json.GetProperty("UserId")[0].GetString());
        Assert.DoesNotContain("u2", unknown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_without_an_id_has_the_digest_of_its_text()
    {
        DingTalkEvent ticket = s_sender.ReadOne("""{"EventType":"suite_ticket","SuiteTicket":"t"}""");

        Assert.Equal(Convert.ToHexString(SHA256.HashData("""{"EventType":"suite_ticket","SuiteTicket":"t"}"""u8)).ToLowerInvariant(), ticket.Envelope.EventId);
    }

    [Fact]
    public void A_ticket_is_read_and_never_printed()
    {
        DingTalkSuiteTicketIssued ticket = Assert.IsType<DingTalkSuiteTicketIssued>(s_sender.ReadOne("""{"SuiteKey":"xxxxxx","EventType":"suite_ticket","TimeStamp":1614767836000,"SuiteTicket":"canary"}"""));

        Assert.Equal("canary", ticket.SuiteTicket);
        Assert.Equal("xxxxxx", ticket.SuiteKey);
        Assert.Equal(DingTalkEventSender.Now, ticket.Envelope.EventTime);
        Assert.Null(ticket.Envelope.Tenant);
        Assert.DoesNotContain("canary", ticket.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_is_odd_costs_itself_alone_whatever_the_case_of_its_name()
    {
        DingTalkSuiteTicketIssued ticket = Assert.IsType<DingTalkSuiteTicketIssued>(s_sender.ReadOne("""{"EventType":"suite_ticket","SUITEKEY":{"odd":1},"SuiteTicket":"t"}"""));

        Assert.Equal("t", ticket.SuiteTicket);
        Assert.Null(ticket.SuiteKey);
    }

    [Fact]
    public void A_forged_body_costs_little_memory()
    {
        EventDelivery delivery = s_sender.Deliver($$"""{"encrypt":"{{new string('A', 1_000_000)}}"}""", new string('a', 40));
        EventDelivery escaped = s_sender.Deliver($$"""{"encrypt":"\/{{new string('A', 24_000)}}"}""", new string('a', 40));
        EventDelivery tooLong = s_sender.Deliver($$"""{"encrypt":"\/{{new string('A', 1_000_000)}}"}""", new string('a', 40));
        var reader = new DingTalkEventReader(DingTalkEventSender.Options, s_sender.Time);

        Assert.InRange(AllocatedBy(reader, delivery, EventRefusal.Signature), 0, 64 * 1024);
        Assert.InRange(AllocatedBy(reader, escaped, EventRefusal.Signature), 0, 64 * 1024);
        Assert.InRange(AllocatedBy(reader, tooLong, EventRefusal.Malformed), 0, 64 * 1024);
    }

    /// <summary>Blanks around the ciphertext are not signed, and other fields are not either.</summary>
    [Fact]
    public void No_mutation_of_what_is_signed_is_accepted()
    {
        EventDelivery genuine = s_sender.Encrypt(Started);
        var reader = new DingTalkEventReader(DingTalkEventSender.Options, s_sender.Time);
        var mutate = new Mutations(seed: 20261130);
        int accepted = 0;

        for (int round = 0; round < Mutations.Rounds; round++)
        {
            EventDelivery mutated = round % 2 == 0
                ? genuine with { Body = mutate.Next(genuine.Body.Span) }
                : genuine with { Query = Mutate(genuine.Query, mutate, round / 2 % 3) };
            if (reader.Read(mutated).Refusal is null)
            {
                accepted++;
                Assert.Equal(Signed(genuine), Signed(mutated));
            }
        }

        Assert.InRange(accepted, 0, Mutations.Rounds / 10);
        Assert.Null(reader.Read(genuine).Refusal);
    }

    [Theory]
    [InlineData("Token", "", DingTalkEventSender.AesKey, DingTalkEventSender.Owner)]
    [InlineData("Token", " ", DingTalkEventSender.AesKey, DingTalkEventSender.Owner)]
    [InlineData("AesKey", "123456", "", DingTalkEventSender.Owner)]
    [InlineData("AesKey", "123456", "123456789012345678901234567890123456789012", DingTalkEventSender.Owner)]
    [InlineData("OwnerKeys", "123456", DingTalkEventSender.AesKey, "")]
    [InlineData("OwnerKeys", "123456", DingTalkEventSender.AesKey, null)]
    public void A_setting_that_is_missing_is_named(string setting, string token, string aesKey, string? owner)
    {
        var options = new DingTalkEventOptions { Token = token, AesKey = aesKey };
        if (owner is not null)
        {
            options.OwnerKeys.Add(owner);
        }

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => new DingTalkEventReader(options));

        Assert.Contains($"DingTalkEventOptions.{setting} ", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("1234", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Times_that_are_none_are_named()
    {
        DingTalkEventOptions age = DingTalkEventSender.Options;
        age.MaxAge = TimeSpan.Zero;
        DingTalkEventOptions deadline = DingTalkEventSender.Options;
        deadline.Deadline = TimeSpan.FromSeconds(-1);

        Assert.Contains("MaxAge", Assert.Throws<ArgumentException>(() => new DingTalkEventReader(age)).Message, StringComparison.Ordinal);
        Assert.Contains("Deadline", Assert.Throws<ArgumentException>(() => new DingTalkEventReader(deadline)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_are_written_down_without_their_secrets()
    {
        string json = JsonSerializer.Serialize(DingTalkEventSender.Options);

        Assert.DoesNotContain(DingTalkEventSender.Token, json, StringComparison.Ordinal);
        Assert.Contains(DingTalkEventSender.Owner, json, StringComparison.Ordinal);
    }

    private static void AssertRefused(EventRefusal refusal, EventReading<DingTalkEvent> reading)
    {
        Assert.Equal(refusal, reading.Refusal);
        Assert.Empty(reading.Events);
        Assert.Equal("", reading.Answer.Body);
        Assert.Equal(refusal is EventRefusal.TooLarge or EventRefusal.Malformed ? 400 : 401, reading.Answer.StatusCode);
    }

    private static void AssertSuccess(EventAnswer answer, string owner = DingTalkEventSender.Owner)
    {
        JsonObject reply = JsonNode.Parse(answer.Body)!.AsObject();
        string encrypted = reply["encrypt"]!.GetValue<string>();

        Assert.Equal(200, answer.StatusCode);
        Assert.Equal("application/json", answer.ContentType);
        Assert.Equal(["msg_signature", "timeStamp", "nonce", "encrypt"], reply.Select(static member => member.Key));
        Assert.Equal("1614767836000", reply["timeStamp"]!.GetValue<string>());
        Assert.Equal(DingTalkEventSender.Cipher.Sign("1614767836000", reply["nonce"]!.GetValue<string>(), encrypted), reply["msg_signature"]!.GetValue<string>());
        Assert.True(DingTalkEventSender.Cipher.TryDecrypt(Encoding.ASCII.GetBytes(encrypted), out ReadOnlyMemory<byte> text, out string receiver));
        Assert.Equal("success"u8, text.Span);
        Assert.Equal(owner, receiver);
    }

    /// <summary>Encrypts bytes as they are.</summary>
    private static string Encrypt(byte[] plain)
    {
        using var aes = Aes.Create();
        aes.Key = Convert.FromBase64String(DingTalkEventSender.AesKey + "=");
        return Convert.ToBase64String(aes.EncryptCbc(plain, aes.Key[..16], PaddingMode.None));
    }

    private static long AllocatedBy(DingTalkEventReader reader, EventDelivery delivery, EventRefusal refusal)
    {
        Assert.Equal(refusal, reader.Read(delivery).Refusal);
        long before = GC.GetAllocatedBytesForCurrentThread();
        reader.Read(delivery);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Dictionary<string, string> Mutate(IReadOnlyDictionary<string, string> query, Mutations mutate, int parameter)
    {
        string name = query.Keys.ElementAt(parameter);
        return new Dictionary<string, string>(query, StringComparer.Ordinal) { [name] = Encoding.UTF8.GetString(mutate.Next(Encoding.UTF8.GetBytes(query[name]))) };
    }

    private static string Signed(EventDelivery delivery) =>
        $"{delivery.Query["timestamp"]} {delivery.Query["nonce"]} {delivery.Query["signature"]} {JsonNode.Parse(delivery.Body.Span)!["encrypt"]}";
}
