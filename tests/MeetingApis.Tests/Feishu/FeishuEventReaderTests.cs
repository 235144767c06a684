using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.Feishu;
using MeetingApis.Feishu.Internal;
using MeetingApis.Tests.Events;

namespace MeetingApis.Tests.Feishu;

/// <summary>What is genuine is read, and every refusal has its name.</summary>
public sealed class FeishuEventReaderTests
{
    private const string Type = "meeting_room.meeting_room.created_v1";
    private const string VectorBody = """{"encrypt":"P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk="}""";
    private const string VectorSignature = "978ba929816dbe02a18f25ca24dbee5b44a658b945a3dd1d0d5865474e4f2a3b";
    private const string ChallengeMessage = $$"""{"challenge":"ajls384kdjxxxx","token":"{{FeishuDeliveries.Token}}","type":"url_verification"}""";

    private static readonly FeishuEventReader s_unsigned = new(new() { VerificationToken = FeishuDeliveries.Token, AllowUnsigned = true, AppId = FeishuDeliveries.AppId }, new ManualTimeProvider(FeishuDeliveries.Now));

    private static string Genuine { get; } = FeishuDeliveries.Second(Type, new JsonObject { ["room_id"] = "omm_1", ["room_name"] = "room1" });

    public static TheoryData<string, EventRefusal> Messages => new()
    {
        { "[]", EventRefusal.Malformed },
        { "hello world", EventRefusal.Malformed },
        { "", EventRefusal.Malformed },
        { "{}", EventRefusal.Malformed },
        { Genuine + "}", EventRefusal.Malformed },
        { Genuine[..^1], EventRefusal.Malformed },
        { $$"""{"type":"other","token":"{{FeishuDeliveries.Token}}"}""", EventRefusal.Malformed },
        { Changed("header", null), EventRefusal.Malformed },
        { Changed("header", "text"), EventRefusal.Malformed },
        { Deep(65), EventRefusal.TooLarge },
        { ChangedHeader("token", null), EventRefusal.Incomplete },
        { ChangedHeader("token", new JsonArray(FeishuDeliveries.Token)), EventRefusal.Incomplete },
        { ChangedHeader("token", new string('a', 2000)), EventRefusal.Incomplete },
        { ChangedHeader("app_id", null), EventRefusal.Incomplete },
        { ChangedHeader("app_id", ""), EventRefusal.Incomplete },
        { ChangedHeader("event_id", null), EventRefusal.Incomplete },
        { ChangedHeader("event_id", ""), EventRefusal.Incomplete },
        { ChangedHeader("event_type", null), EventRefusal.Incomplete },
        { ChangedHeader("token", ""), EventRefusal.Token },
        { ChangedHeader("token", FeishuDeliveries.Token + "x"), EventRefusal.Token },
        { ChangedHeader("token", FeishuDeliveries.Token.ToUpperInvariant()), EventRefusal.Token },
        { ChangedHeader("app_id", "cli_other"), EventRefusal.Receiver },
        { ChangedHeader("app_id", FeishuDeliveries.AppId.ToUpperInvariant()), EventRefusal.Receiver },
        { ChangedHeader("create_time", Milliseconds(TimeSpan.FromHours(-8) - TimeSpan.FromMilliseconds(1))), EventRefusal.Time },
        { ChangedHeader("create_time", Milliseconds(TimeSpan.FromMinutes(5) + TimeSpan.FromMilliseconds(1))), EventRefusal.Time },
        { ChallengeMessage.Replace("token", "other", StringComparison.Ordinal), EventRefusal.Incomplete },
        { ChallengeMessage.Replace("challenge", "other", StringComparison.Ordinal), EventRefusal.Incomplete },
        { ChallengeMessage.Replace("\"ajls384kdjxxxx\"", "{}", StringComparison.Ordinal), EventRefusal.Incomplete },
        { ChallengeMessage.Replace(FeishuDeliveries.Token, "another", StringComparison.Ordinal), EventRefusal.Token },
    };

    [Fact]
    public void The_signature_of_the_page_is_computed() =>
        Assert.Equal(VectorSignature, new FeishuEventCipher("test key").Sign("1608725989", "35cb9c4bfa2c", Encoding.UTF8.GetBytes(VectorBody)).Value);

    [Theory]
    [InlineData(VectorSignature)]
    [InlineData("978BA929816DBE02A18F25CA24DBEE5B44A658B945A3DD1D0D5865474E4F2A3B")]
    public void The_signature_of_the_page_is_accepted_in_any_case(string signature) =>
        Assert.True(new FeishuEventCipher("test key").IsSigned(new("1608725989", "35cb9c4bfa2c", signature), Encoding.UTF8.GetBytes(VectorBody)));

    [Fact]
    public void The_text_of_the_page_is_decrypted()
    {
        Assert.Null(new FeishuEventCipher("test key").TryOpen(Encoding.UTF8.GetBytes(VectorBody), out byte[] text));

        Assert.Equal("hello world", Encoding.UTF8.GetString(text));
    }

    [Fact]
    public void The_text_of_the_page_is_encrypted()
    {
        byte[] initialVector = Convert.FromBase64String("P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=")[..16];

        byte[] body = new FeishuEventCipher("test key").Seal("hello world"u8, initialVector);

        Assert.Equal(VectorBody, Encoding.UTF8.GetString(body));
    }

    [Fact]
    public void One_cipher_serves_many_threads_and_what_it_refused_leaves_nothing_behind()
    {
        var cipher = new FeishuEventCipher("test key");
        byte[] padded = Encoding.ASCII.GetBytes($$"""{"encrypt":"{{Convert.ToBase64String(new byte[64])}}"}""");

        Parallel.For(0, 5_000, number =>
        {
            string text = new string('x', number % 100) + number;
            byte[] body = cipher.Seal(Encoding.ASCII.GetBytes(text), RandomNumberGenerator.GetBytes(16));

            Assert.Equal(EventRefusal.Decryption, cipher.TryOpen(padded, out _));
            Assert.Null(cipher.TryOpen(body, out byte[] opened));
            Assert.Equal(text, Encoding.ASCII.GetString(opened));
            Assert.True(cipher.IsSigned(new FeishuEventCipher("test key").Sign($"{number}", "nonce", body), body));
            Assert.False(cipher.IsSigned(new("1608725989", "35cb9c4bfa2c", VectorSignature), body));
        });
    }

    [Fact]
    public void An_event_is_read_with_its_envelope_and_acknowledged()
    {
        EventReading<FeishuEvent> reading = FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(Genuine));

        Assert.Null(reading.Refusal);
        Assert.Equal(new EventAnswer(200, "application/json", "{}"), reading.Answer);
        Assert.Equal(
            new FeishuMeetingRoomCreated
            {
                RoomId = "omm_1",
                RoomName = "room1",
                Envelope = new() { EventId = "5e3702a84e847582be8db7fb73283c02", EventType = Type, EventTime = FeishuDeliveries.Now, AppId = FeishuDeliveries.AppId, Tenant = "2ca1d211f64f6438" },
            },
            Assert.Single(reading.Events));
    }

    [Fact]
    public void An_event_of_the_first_form_is_read_with_its_envelope()
    {
        string message = FeishuDeliveries.First("app_ticket", new JsonObject { ["app_ticket"] = "t-1" });

        FeishuEvent read = Assert.Single(FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(message)).Events);

        Assert.Equal(
            new FeishuAppTicketIssued
            {
                AppTicket = "t-1",
                Envelope = new() { EventId = "bc447199585340d1f3728d26b1c0297a", EventType = "app_ticket", EventTime = FeishuDeliveries.Now.AddTicks(7171419), AppId = FeishuDeliveries.AppId },
            },
            read);
    }

    [Fact]
    public void A_ticket_does_not_print() =>
        Assert.DoesNotContain("t-1", new FeishuAppTicketIssued { AppTicket = "t-1" }.ToString(), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_signed_message_is_refused_by_name(string message, EventRefusal expected) =>
        Refused(expected, FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(message)));

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_plain_message_is_refused_by_the_same_name_where_no_key_is_set(string message, EventRefusal expected) =>
        Refused(expected, s_unsigned.Read(FeishuDeliveries.Plain(message)));

    [Theory]
    [InlineData("1768464000", 0)]
    [InlineData("1768464000000", 0)]
    [InlineData("1768464000000000", 0)]
    [InlineData("1768464000001", 1)]
    [InlineData("1768464000001999", 1)]
    public void Times_are_read_in_every_unit_that_the_pages_show(string time, int milliseconds)
    {
        FeishuEvent read = Assert.Single(FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(ChangedHeader("create_time", time))).Events);

        Assert.Equal(FeishuDeliveries.Now.AddMilliseconds(milliseconds).ToUnixTimeMilliseconds(), read.Envelope.EventTime!.Value.ToUnixTimeMilliseconds());
    }

    [Theory]
    [InlineData(-8 * 60)]
    [InlineData(5)]
    public void An_event_is_taken_up_to_the_limits_of_its_age(int minutes) =>
        Assert.Single(FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(ChangedHeader("create_time", Milliseconds(TimeSpan.FromMinutes(minutes))))).Events);

    [Fact]
    public void An_old_delivery_of_a_new_event_is_taken() =>
        Assert.Single(FeishuDeliveries.Reader.Read(FeishuDeliveries.Sign(FeishuDeliveries.Encrypt(Genuine), Seconds(TimeSpan.FromDays(-1)))).Events);

    [Fact]
    public void A_new_delivery_of_an_old_event_is_refused() =>
        Refused(EventRefusal.Time, FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(ChangedHeader("create_time", Milliseconds(TimeSpan.FromDays(-1))))));

    [Theory]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("soon")]
    public void An_event_without_a_time_is_as_old_as_its_delivery(string? time)
    {
        string body = FeishuDeliveries.Encrypt(ChangedHeader("create_time", time));

        Assert.Null(Assert.Single(FeishuDeliveries.Reader.Read(FeishuDeliveries.Sign(body)).Events).Envelope.EventTime);
        Refused(EventRefusal.Time, FeishuDeliveries.Reader.Read(FeishuDeliveries.Sign(body, Seconds(TimeSpan.FromHours(-9)))));
        Refused(EventRefusal.Incomplete, FeishuDeliveries.Reader.Read(FeishuDeliveries.Sign(body, "never")));
        Refused(EventRefusal.Incomplete, s_unsigned.Read(FeishuDeliveries.Plain(ChangedHeader("create_time", time))));
    }

    [Fact]
    public void An_altered_body_is_refused() =>
        Refused(EventRefusal.Signature, FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(Genuine) with { Body = Encoding.UTF8.GetBytes(FeishuDeliveries.Encrypt(Genuine) + " ") }));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("zz8ba929816dbe02a18f25ca24dbee5b44a658b945a3dd1d0d5865474e4f2a3b")]
    [InlineData("字8ba929816dbe02a18f25ca24dbee5b44a658b945a3dd1d0d5865474e4f2a3bb")]
    public void A_signature_that_is_none_is_refused(string signature) => Refused(
        signature.Length == 0 ? EventRefusal.Incomplete : EventRefusal.Signature,
        FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(Genuine) with { Headers = FeishuDeliveries.Headers("1", "2", signature) }));

    [Fact]
    public void Endless_headers_are_refused_before_they_are_copied() => Refused(
        EventRefusal.Signature,
        FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(Genuine) with { Headers = FeishuDeliveries.Headers(new string('1', 100_000), new string('2', 100_000), new string('a', 64)) }));

    [Theory]
    [InlineData("x-lark-request-timestamp")]
    [InlineData("x-lark-request-nonce")]
    [InlineData("x-lark-signature")]
    public void A_missing_header_is_refused(string header)
    {
        EventDelivery delivery = FeishuDeliveries.Signed(Genuine);
        delivery = delivery with { Headers = delivery.Headers.Where(other => other.Key != header).ToDictionary(StringComparer.OrdinalIgnoreCase) };

        Refused(EventRefusal.Incomplete, FeishuDeliveries.Reader.Read(delivery));
    }

    [Fact]
    public void A_body_without_a_signature_is_refused() =>
        Refused(EventRefusal.Incomplete, FeishuDeliveries.Reader.Read(FeishuDeliveries.Plain(FeishuDeliveries.Encrypt(Genuine))));

    [Fact]
    public void A_body_of_another_key_is_refused() =>
        Refused(EventRefusal.Decryption, FeishuDeliveries.Reader.Read(FeishuDeliveries.Sign(FeishuDeliveries.Encrypt(Genuine, key: "another"))));

    [Fact]
    public void A_plain_body_is_refused_where_a_key_is_set()
    {
        Refused(EventRefusal.NotEncrypted, FeishuDeliveries.Reader.Read(FeishuDeliveries.Plain(Genuine)));
        Refused(EventRefusal.NotEncrypted, FeishuDeliveries.Reader.Read(FeishuDeliveries.Sign(Genuine)));
        Refused(EventRefusal.NotEncrypted, FeishuDeliveries.Reader.Read(FeishuDeliveries.Plain(ChallengeMessage)));
        Refused(EventRefusal.NotEncrypted, FeishuDeliveries.Reader.Read(FeishuDeliveries.Sign(ChallengeMessage)));
    }

    [Fact]
    public void An_encrypted_body_is_refused_where_no_key_is_set() =>
        Refused(EventRefusal.Malformed, s_unsigned.Read(FeishuDeliveries.Plain(FeishuDeliveries.Encrypt(Genuine))));

    [Theory]
    [InlineData("""{"encrypt":"!"}""", EventRefusal.Decryption)]
    [InlineData("""{"encrypt":""}""", EventRefusal.Decryption)]
    [InlineData("""{"encrypt":1}""", EventRefusal.Decryption)]
    [InlineData("""{"encrypt":null}""", EventRefusal.Decryption)]
    [InlineData("""{"encrypt":["AAAA"]}""", EventRefusal.Decryption)]
    [InlineData("""{"encrypt":"\ud800"}""", EventRefusal.Decryption)]
    [InlineData("""{"encrypt":"P37w+VZImNgPEO1RBhJ6Rg=="}""", EventRefusal.Decryption)]
    [InlineData("""{"encrypt":"P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzgg=="}""", EventRefusal.Decryption)]
    [InlineData("""{"encrypt":"AAAA","encrypt":"AAAA"}""", EventRefusal.Incomplete)]
    [InlineData("""{"encrypt":["AAAA"],"\u0065ncrypt":"AAAA"}""", EventRefusal.Incomplete)]
    [InlineData("""{"other":1}""", EventRefusal.NotEncrypted)]
    [InlineData("""{"other":{"encrypt":"AAAA"}}""", EventRefusal.NotEncrypted)]
    [InlineData("""[{"encrypt":"AAAA"}]""", EventRefusal.Malformed)]
    [InlineData("""{"encrypt":"AAAA""", EventRefusal.Malformed)]
    [InlineData("", EventRefusal.Malformed)]
    [InlineData("encrypt", EventRefusal.Malformed)]
    public void A_signed_body_of_another_form_is_refused(string body, EventRefusal expected) =>
        Refused(expected, FeishuDeliveries.Reader.Read(FeishuDeliveries.Sign(body)));

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(17)]
    [InlineData(32)]
    public void A_signed_body_with_wrong_padding_is_refused(int padding)
    {
        string padded = Genuine.PadRight((Genuine.Length + 15) / 16 * 16) + new string('\u0001', 15) + (char)padding;

        Refused(EventRefusal.Decryption, FeishuDeliveries.Reader.Read(FeishuDeliveries.Sign(FeishuDeliveries.Encrypt(padded, PaddingMode.None))));
    }

    [Fact]
    public void What_is_too_large_is_refused_before_anything_else()
    {
        Refused(EventRefusal.TooLarge, FeishuDeliveries.Reader.Read(new(new byte[(1024 * 1024) + 1])));
        Refused(EventRefusal.TooLarge, s_unsigned.Read(new(new byte[(1024 * 1024) + 1])));
        Refused(EventRefusal.Malformed, s_unsigned.Read(new(new byte[1024 * 1024])));
    }

    [Fact]
    public void A_body_that_is_nested_too_deeply_is_refused() =>
        Refused(EventRefusal.TooLarge, FeishuDeliveries.Reader.Read(FeishuDeliveries.Sign(Deep(65))));

    [Fact]
    public void A_message_of_64_levels_is_read() =>
        Assert.IsType<UnknownFeishuEvent>(Assert.Single(FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(Deep(64))).Events));

    [Fact]
    public void The_check_of_the_address_is_answered_in_the_plain()
    {
        foreach (EventReading<FeishuEvent> reading in (EventReading<FeishuEvent>[])
        [
            FeishuDeliveries.Reader.Read(FeishuDeliveries.Plain(FeishuDeliveries.Encrypt(ChallengeMessage))),
            FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(ChallengeMessage)),
            s_unsigned.Read(FeishuDeliveries.Plain(ChallengeMessage)),
        ])
        {
            Assert.Null(reading.Refusal);
            Assert.Empty(reading.Events);
            Assert.Equal(new EventAnswer(200, "application/json", """{"challenge":"ajls384kdjxxxx"}"""), reading.Answer);
        }
    }

    [Fact]
    public void What_a_challenge_holds_stays_text()
    {
        string message = ChallengeMessage.Replace("ajls384kdjxxxx", """\"}<script>\u0000""", StringComparison.Ordinal);

        EventReading<FeishuEvent> reading = s_unsigned.Read(FeishuDeliveries.Plain(message));

        Assert.Equal("\"}<script>\0", JsonDocument.Parse(reading.Answer.Body).RootElement.GetProperty("challenge").GetString());
    }

    /// <summary>Who could tell a text that can be decrypted from one that cannot would be able to decrypt what others sent.</summary>
    [Fact]
    public void What_is_unsigned_is_refused_in_one_way_whether_it_can_be_decrypted_or_not()
    {
        string[] bodies =
        [
            FeishuDeliveries.Encrypt(Genuine),
            FeishuDeliveries.Encrypt("no JSON"),
            FeishuDeliveries.Encrypt(ChallengeMessage, key: "another"),
            FeishuDeliveries.Encrypt(ChallengeMessage.Replace(FeishuDeliveries.Token, "another", StringComparison.Ordinal)),
            FeishuDeliveries.Encrypt(Deep(65)),
            FeishuDeliveries.Encrypt(ChallengeMessage.PadRight(20_000)),
            """{"encrypt":"!"}""",
        ];

        Assert.All(bodies, static body => Refused(EventRefusal.Incomplete, FeishuDeliveries.Reader.Read(FeishuDeliveries.Plain(body))));
    }

    [Fact]
    public void A_check_of_the_address_with_a_wrong_signature_is_refused() => Refused(
        EventRefusal.Signature,
        FeishuDeliveries.Reader.Read(FeishuDeliveries.Plain(FeishuDeliveries.Encrypt(ChallengeMessage)) with { Headers = FeishuDeliveries.Headers("1", "2", VectorSignature) }));

    [Fact]
    public void Of_a_member_that_comes_twice_the_last_counts()
    {
        string message = Genuine.Replace("\"event\":{", "\"event\":{\"room_id\":\"first\"},\"event\":{\"room_name\":\"first\",", StringComparison.Ordinal)
            .Replace("\"header\":{", "\"header\":{\"token\":\"forged\"},\"header\":{\"token\":\"forged\",", StringComparison.Ordinal);

        FeishuMeetingRoomCreated read = Assert.IsType<FeishuMeetingRoomCreated>(Assert.Single(FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(message)).Events));

        Assert.Equal(("omm_1", "room1"), (read.RoomId, read.RoomName));
    }

    [Fact]
    public void A_first_header_does_not_complete_the_last() => Refused(
        EventRefusal.Incomplete,
        FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(Genuine.Insert(1, $"\"header\":{{\"token\":\"{FeishuDeliveries.Token}\"}},").Replace("\"token\":\"rva", "\"other\":\"rva", StringComparison.Ordinal).Replace("{\"other\":", "{\"token\":", StringComparison.Ordinal))));

    [Theory]
    [InlineData("im.message.receive_v1", """{"a":1,"a":2}""")]
    [InlineData(Type, "[1]")]
    [InlineData(Type, "\"text\"")]
    public void An_event_without_a_record_keeps_its_content(string type, string payload)
    {
        string message = FeishuDeliveries.Second(type).Replace("\"event\":{}", $"\"event\":{payload}", StringComparison.Ordinal);

        UnknownFeishuEvent read = Assert.IsType<UnknownFeishuEvent>(Assert.Single(FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(message)).Events));

        Assert.Equal(payload, read.Json.GetRawText());
        Assert.Equal(type, read.Envelope.EventType);
        Assert.DoesNotContain(payload, read.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Type)]
    [InlineData("other")]
    public void An_event_that_has_no_content_is_unknown_and_null(string type)
    {
        UnknownFeishuEvent read = Assert.IsType<UnknownFeishuEvent>(Assert.Single(FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(FeishuDeliveries.Second(type).Replace("\"event\":{}", "\"other\":{}", StringComparison.Ordinal))).Events));

        Assert.Equal(JsonValueKind.Null, read.Json.ValueKind);
    }

    [Fact]
    public void Text_that_is_broken_is_mended()
    {
        string message = Genuine.Replace("room1", "room\\ud83d", StringComparison.Ordinal);

        FeishuMeetingRoomCreated read = Assert.IsType<FeishuMeetingRoomCreated>(Assert.Single(FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(message)).Events));

        Assert.Equal(("omm_1", "room\uFFFD"), (read.RoomId, read.RoomName));
    }

    [Fact]
    public void A_message_of_a_connection_is_read_without_a_token()
    {
        string message = ChangedHeader("token", null);

        Assert.IsType<FeishuMeetingRoomCreated>(FeishuEventParser.Parse(Encoding.UTF8.GetBytes(message)));
        Assert.Null(FeishuEventParser.Parse("{}"u8.ToArray()));
        Assert.Null(FeishuEventParser.Parse(ReadOnlyMemory<byte>.Empty));
        Assert.Null(FeishuEventParser.Parse(Encoding.UTF8.GetBytes(ChallengeMessage)));
    }

    [Theory]
    [InlineData(nameof(FeishuEventOptions.VerificationToken))]
    [InlineData(nameof(FeishuEventOptions.EncryptKey))]
    [InlineData(nameof(FeishuEventOptions.AppId))]
    [InlineData(nameof(FeishuEventOptions.MaxAge))]
    [InlineData(nameof(FeishuEventOptions.Deadline))]
    public void Options_that_are_missing_are_refused_by_name(string property)
    {
        FeishuEventOptions options = FeishuDeliveries.Options;
        typeof(FeishuEventOptions).GetProperty(property)!.SetValue(options, property is nameof(options.MaxAge) or nameof(options.Deadline) ? TimeSpan.Zero : null);

        ArgumentException refused = Assert.Throws<ArgumentException>(() => new FeishuEventReader(options));

        Assert.Contains(property, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(FeishuDeliveries.Token, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_key_is_refused_even_where_none_is_needed() =>
        Assert.Throws<ArgumentException>(static () => new FeishuEventReader(new() { VerificationToken = "t", AppId = "a", EncryptKey = "", AllowUnsigned = true }));

    [Fact]
    public void A_key_is_demanded_of_whoever_has_one_though_unsigned_events_are_allowed()
    {
        FeishuEventOptions options = FeishuDeliveries.Options;
        options.AllowUnsigned = true;

        Refused(EventRefusal.NotEncrypted, new FeishuEventReader(options, new ManualTimeProvider(FeishuDeliveries.Now)).Read(FeishuDeliveries.Plain(Genuine)));
    }

    [Fact]
    public void A_refusal_tells_the_sender_nothing()
    {
        EventAnswer[] answers = [.. Messages.Select(static row => FeishuDeliveries.Reader.Read(FeishuDeliveries.Signed(row.Data.Item1)).Answer)];

        Assert.All(answers, static answer => Assert.Equal("", answer.Body));
    }

    [Fact]
    public void No_mutation_of_a_signed_delivery_is_accepted_unless_it_says_the_same()
    {
        string body = FeishuDeliveries.Encrypt(Genuine);
        EventDelivery genuine = FeishuDeliveries.Sign(body);
        var mutate = new Mutations(seed: 20260115);

        for (int round = 0; round < Mutations.Rounds; round++)
        {
            byte[] mutated = mutate.Next(genuine.Body.Span);
            EventReading<FeishuEvent> reading = FeishuDeliveries.Reader.Read(genuine with { Body = mutated });

            Assert.True(reading.Refusal is not null || genuine.Body.Span.SequenceEqual(mutated), $"round {round}: {Encoding.Latin1.GetString(mutated)}");
        }
    }

    [Fact]
    public void No_mutation_of_the_headers_is_accepted()
    {
        EventDelivery genuine = FeishuDeliveries.Signed(Genuine);
        var mutate = new Mutations(seed: 20260116);

        for (int round = 0; round < Mutations.Rounds; round++)
        {
            string[] headers = [.. genuine.Headers.Values];
            int at = round % headers.Length;
            string mutated = Encoding.UTF8.GetString(mutate.Next(Encoding.UTF8.GetBytes(headers[at])));
            bool isSame = string.Equals(mutated, headers[at], at == 2 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
            headers[at] = mutated;
            EventReading<FeishuEvent> reading = FeishuDeliveries.Reader.Read(genuine with { Headers = FeishuDeliveries.Headers(headers[0], headers[1], headers[2]) });

            Assert.True(reading.Refusal is not null || isSame, $"round {round}: {mutated}");
        }
    }

    /// <summary>What is signed may be anything: whoever knows the key sends it, and it must not stop the program.</summary>
    [Fact]
    public void No_mutation_of_a_message_throws()
    {
        byte[] message = Encoding.UTF8.GetBytes(Genuine);
        var mutate = new Mutations(seed: 20260117);

        for (int round = 0; round < Mutations.Rounds; round++)
        {
            byte[] mutated = mutate.Next(message);
            EventReading<FeishuEvent> reading = s_unsigned.Read(new(mutated));

            Assert.True(reading.Refusal is null == (reading.Events.Count == 1));
            Assert.All(reading.Events, static read => Assert.Equal((FeishuDeliveries.AppId, FeishuDeliveries.Now.Year), (read.Envelope.AppId, read.Envelope.EventTime?.Year)));
        }
    }

    [Fact]
    public void Little_is_allocated_before_the_signature_is_known()
    {
        byte[] body = new byte[1024 * 1024];
        EventDelivery[] deliveries =
        [
            new(body) { Headers = FeishuDeliveries.Headers("1", "2", VectorSignature) },
            new(body),
            FeishuDeliveries.Plain($$"""{"encrypt":"{{new string('A', 1_000_000)}}"}"""),
            FeishuDeliveries.Plain($$"""{"encrypt":"{{new string('A', 8_000)}}"}"""),
            FeishuDeliveries.Plain($$"""{"encrypt":{{new string('[', 60)}}{{new string(']', 60)}},"a":"{{new string('A', 1_000_000)}}"}"""),
        ];
        Assert.All(deliveries, static delivery => FeishuDeliveries.Reader.Read(delivery));

        foreach (EventDelivery delivery in deliveries)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.NotNull(FeishuDeliveries.Reader.Read(delivery).Refusal);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 * 1024);
        }
    }

    [Fact]
    public void Little_is_allocated_before_the_token_is_known()
    {
        string text = new('a', 300_000);
        EventDelivery delivery = FeishuDeliveries.Plain($$$"""{"type":"{{{text}}}","header":{"token":"{{{text}}}","event_id":"{{{text}}}"},"header":{"token":"wrong"},"event":{}}""");
        s_unsigned.Read(delivery);

        long before = GC.GetAllocatedBytesForCurrentThread();
        EventReading<FeishuEvent> reading = s_unsigned.Read(delivery);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 * 1024);
        Refused(EventRefusal.Token, reading);
    }

    private static void Refused(EventRefusal expected, EventReading<FeishuEvent> reading)
    {
        Assert.Equal(expected, reading.Refusal);
        Assert.Empty(reading.Events);
        Assert.Equal(new EventAnswer(expected is EventRefusal.TooLarge or EventRefusal.Malformed ? 400 : 401), reading.Answer);
    }

    private static string ChangedHeader(string name, JsonNode? value)
    {
        JsonObject message = JsonNode.Parse(Genuine)!.AsObject();
        return Set(message, message["header"]!.AsObject(), name, value);
    }

    private static string Changed(string name, JsonNode? value)
    {
        JsonObject message = JsonNode.Parse(Genuine)!.AsObject();
        return Set(message, message, name, value);
    }

    private static string Set(JsonObject message, JsonObject parent, string name, JsonNode? value)
    {
        parent.Remove(name);
        if (value is not null)
        {
            parent[name] = value;
        }

        return message.ToJsonString();
    }

    /// <summary>A message of so many levels.</summary>
    private static string Deep(int levels) =>
        FeishuDeliveries.Second("other").Replace("\"event\":{}", $"\"event\":{new string('[', levels - 1)}{new string(']', levels - 1)}", StringComparison.Ordinal);

    private static string Milliseconds(TimeSpan fromNow) => (FeishuDeliveries.Now + fromNow).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan fromNow) => (FeishuDeliveries.Now + fromNow).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
