using System.Security.Cryptography;
using System.Text;
using MeetingApis.Tests.Events;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

public sealed class WeComEventReaderTests
{
    private const string Changed = "<xml><ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName><FromUserName><![CDATA[zhangsan]]></FromUserName><CreateTime>1700000000</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[meeting_change]]></Event><ChangeType><![CDATA[modify_meeting]]></ChangeType><MeetingId><![CDATA[hyABCDEF0123456789]]></MeetingId></xml>";
    private const string ChangedEncrypted = "sKqRbbiSUnDhFHOvPjtUMXm/BtY1w9CA89eD/uVyWTYkHfbIjVnR4sDeHdRLd++nLXOL3FbLJL+55elDyV3Z0RsSYeNGMCFWIw6AwwPOuVAESknFKjQMNdlSziP56jr7qldJtCqy2tnt4ZfLIzzzIZxbsWog6HxbuqRQJ7MZU6DYbV7rMj3kCJ8Ig21G+lPr/X5nQBj54ffOv54/UclvpuHogvdbLHq+yXT81mrWqvxXfY3SN7H75oDJKtsrN+94Ymg+zfkfjGuJ+kQqU6/Pt7YmlWLajKkMoWjVbeNL8e1LsjINSHDrY2M8EfmMsLXFlxfUihr0RLW3G7m+BuuC1mMFodtvqObYqMRhD0GQ03njZAxGYGmyezqj3OxW3SRldpY1B8jeI7+KQwtzahSVI9qBqO20jxWXPJf7sCWdSOpmbtRCIm8kocjquRMbHRrv4S0X27A+9T8hu7H/1u55jk31oOoAAdNwD6+bvjdz4AojgrvSke/K4W22E4Oed3PT";
    private const string ChangedSignature = "407e756d50b110cfbb9864e1b37b4bccf2705a83";

    private const string Echo = "P9TP8OO8ZpJE35Ha/87+5BT6UO1k5/GkaUeR1D19GBrY7njgEFGjzJI8bZgVtnUpg2FHYYPNZwd8ts1DBJN1eQ==";

    private const string SuiteId = "ww4asffe99e54c0fxxxx";
    private const string Ticket = "<xml><SuiteId><![CDATA[ww4asffe99e54c0fxxxx]]></SuiteId><InfoType> <![CDATA[suite_ticket]]></InfoType><TimeStamp>1403610513</TimeStamp><SuiteTicket><![CDATA[asdfasfdasdfasdf]]></SuiteTicket></xml>";
    private const string TicketEncrypted = "QTPIJtLNXtjdlt45MD7BWY3SC85bKIYzjpNAVHpqWF44+iNeu8Uaneh7t0T+NsWM9FTP5RRa75EGBBik43e2Ceu00XWBbTzBb+odChqv8/zgv+DbHd68Uhyll5yRQblg/9Ag4q9jJS0O5X3W/pNWKtJULyr58pM2z8betbEsCqDz4P9KijU0QJPVn2BkeKlAa/lHR+7dcPENHCarC64pcUDtGPKrc16LLby/2K3QT7isOJlrmpKTzWy0Kpv+/fEVZkiJLrsd/JZrqDVsWEeAHbg06z1VMsg0PeqUkExSFeh+VHsIq9jf/8HMcYI1nasL1hNg32zxmmC6bgrN2yLEVA==";
    private const string TicketSignature = "cce7c341bd927fca8be2f738649f38f18e5cb3d8";

    private const string MessageEncrypted = "RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q==";

    [Fact]
    public void An_event_of_the_vendor_is_read()
    {
        EventReading<WeComEvent> reading = WeComEventSender.Reader().Read(Genuine());

        WeComMeetingModified modified = Assert.IsType<WeComMeetingModified>(Assert.Single(reading.Events));
        Assert.Null(reading.Refusal);
        Assert.Equal(new EventAnswer(200, "text/plain; charset=utf-8", "success"), reading.Answer);
        Assert.Equal("hyABCDEF0123456789", modified.MeetingId);
        Assert.Equal("zhangsan", modified.OperatorUserId);
        Assert.Equal(
            new EventEnvelope
            {
                EventId = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Changed))).ToLowerInvariant(),
                EventType = "meeting_change.modify_meeting",
                EventTime = WeComEventSender.Now,
                Tenant = WeComEventSender.Receiver,
            },
            modified.Envelope);
    }

    [Fact]
    public void A_ticket_of_the_vendor_is_read_and_does_not_print()
    {
        EventDelivery delivery = WeComEventSender.Delivery($"<xml><ToUserName><![CDATA[{SuiteId}]]></ToUserName><Encrypt><![CDATA[{TicketEncrypted}]]></Encrypt><AgentID></AgentID></xml>", TicketSignature, "1403610513", "380320359");

        EventReading<WeComEvent> reading = WeComEventSender.Reader(DateTimeOffset.FromUnixTimeSeconds(1403610520), SuiteId).Read(delivery);

        WeComSuiteTicketIssued issued = Assert.IsType<WeComSuiteTicketIssued>(Assert.Single(reading.Events));
        Assert.Equal("asdfasfdasdfasdf", issued.SuiteTicket);
        Assert.Equal(SuiteId, issued.SuiteId);
        Assert.Equal((SuiteId, null, DateTimeOffset.FromUnixTimeSeconds(1403610513)), (issued.Envelope.AppId, issued.Envelope.Tenant, issued.Envelope.EventTime));
        Assert.Equal("success", reading.Answer.Body);
        Assert.DoesNotContain("asdfasfdasdfasdf", issued.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_of_the_vendor_is_no_event_that_is_known_and_does_not_print()
    {
        EventDelivery delivery = WeComEventSender.Delivery($"<xml><Encrypt>{MessageEncrypted}</Encrypt></xml>", "477715d11cdb4164915debcba66cb864d751f3e6", "1409659813", "1372623149");

        EventReading<WeComEvent> reading = WeComEventSender.Reader(DateTimeOffset.FromUnixTimeSeconds(1409659813)).Read(delivery);

        UnknownWeComEvent unknown = Assert.IsType<UnknownWeComEvent>(Assert.Single(reading.Events));
        Assert.Equal(("text", "218"), (unknown.Envelope.EventType, unknown.Envelope.AppId));
        Assert.Contains("<MsgId>4561255354251345929</MsgId>", unknown.Xml, StringComparison.Ordinal);
        Assert.DoesNotContain("4561255354251345929", unknown.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Echo)]
    [InlineData("P9TP8OO8ZpJE35Ha/87 5BT6UO1k5/GkaUeR1D19GBrY7njgEFGjzJI8bZgVtnUpg2FHYYPNZwd8ts1DBJN1eQ==")]
    public void A_check_of_the_address_is_answered_with_its_text(string echo)
    {
        EventDelivery delivery = WeComEventSender.Delivery("", "61c8f24dcca8031fe92d7d28bca49589d7df9ebb", "1700000001", "263014780", echo);

        EventReading<WeComEvent> reading = WeComEventSender.Reader().Read(delivery);

        Assert.Null(reading.Refusal);
        Assert.Empty(reading.Events);
        Assert.Equal(new EventAnswer(200, "text/plain; charset=utf-8", "1616140317555161061"), reading.Answer);
    }

    [Theory]
    [InlineData(Changed, WeComEventSender.Receiver, "0123456789abcdef", "1700000000", "1372623149", ChangedEncrypted, ChangedSignature)]
    [InlineData("1616140317555161061", WeComEventSender.Receiver, "fedcba9876543210", "1700000001", "263014780", Echo, "61c8f24dcca8031fe92d7d28bca49589d7df9ebb")]
    [InlineData("success", WeComEventSender.Receiver, "ABCDEFGHIJKLMNOP", "1700000002", "nonce42", "Ua/lrJ25nsrfWpymHmwJ4qFK7psDlUxH083shCWUM3z4OccPkzHgmtuGYx72L1E0m8w18DwQyCORjMnoKw/1Cg==", "7842a9a6f9102e95c9ec06addd9016370c1a46e8")]
    [InlineData(Ticket, SuiteId, "qrstuvwxyz012345", "1403610513", "380320359", TicketEncrypted, TicketSignature)]
    public void The_vendors_ciphertexts_and_signatures_come_out_again(string text, string receiver, string random, string timestamp, string nonce, string encrypted, string signature)
    {
        Assert.Equal(encrypted, WeComEventSender.Cipher.Encrypt(Encoding.UTF8.GetBytes(text), receiver, Encoding.UTF8.GetBytes(random)));
        Assert.Equal(signature, WeComEventSender.Cipher.Sign(timestamp, nonce, encrypted));
    }

    [Theory]
    [InlineData("msg_signature")]
    [InlineData("timestamp")]
    [InlineData("nonce")]
    public void A_delivery_without_a_parameter_is_refused(string name)
    {
        EventDelivery genuine = Genuine();

        AssertRefused(EventRefusal.Incomplete, genuine with { Query = genuine.Query.Where(pair => pair.Key != name).ToDictionary(StringComparer.Ordinal) });
        AssertRefused(EventRefusal.Incomplete, genuine with { Query = new Dictionary<string, string>(genuine.Query, StringComparer.Ordinal) { [name] = "" } });
    }

    [Fact]
    public void A_request_without_a_body_and_a_text_to_return_is_refused() => AssertRefused(EventRefusal.Incomplete, Genuine() with { Body = default });

    [Theory]
    [InlineData("<xml><Encrypt>{0}</Encrypt><Encrypt>{0}</Encrypt></xml>", EventRefusal.Incomplete)]
    [InlineData("{{\"encrypt\":\"{0}\",\"encrypt\":\"{0}\"}}", EventRefusal.Incomplete)]
    [InlineData("{0}", EventRefusal.Malformed)]
    [InlineData("encrypt={0}", EventRefusal.Malformed)]
    [InlineData("<xml><Encrypt>{0}</Encrypt>", EventRefusal.Malformed)]
    [InlineData("<xml><Encrypt><![CDATA[{0}</Encrypt></xml>", EventRefusal.Malformed)]
    [InlineData("<xml><Encrypt>{0}</Encrypt></xml></xml>", EventRefusal.Malformed)]
    [InlineData("<!DOCTYPE xml><xml><Encrypt>{0}</Encrypt></xml>", EventRefusal.Malformed)]
    [InlineData("<!DOCTYPE xml [<!ENTITY e \"{0}\">]><xml><Encrypt>&e;</Encrypt></xml>", EventRefusal.Malformed)]
    [InlineData("{{\"encrypt\":\"{0}\"", EventRefusal.Malformed)]
    [InlineData("{{\"encrypt\":[\"{0}\"]}}", EventRefusal.Malformed)]
    [InlineData("{{\"encrypt\":null}}", EventRefusal.Malformed)]
    [InlineData("{{\"encrypt\":\"\\ud800{0}\"}}", EventRefusal.Malformed)]
    [InlineData("{{\"encrypt\":\"{0}\"}} {{}}", EventRefusal.Malformed)]
    [InlineData("<xml></xml>", EventRefusal.NotEncrypted)]
    [InlineData("<xml><Encrypt/></xml>", EventRefusal.NotEncrypted)]
    [InlineData("<xml><Encrypt></Encrypt></xml>", EventRefusal.NotEncrypted)]
    [InlineData("<Encrypt>{0}</Encrypt>", EventRefusal.NotEncrypted)]
    [InlineData("<xml><a><Encrypt>{0}</Encrypt></a></xml>", EventRefusal.NotEncrypted)]
    [InlineData(Changed, EventRefusal.NotEncrypted)]
    [InlineData("{{}}", EventRefusal.NotEncrypted)]
    [InlineData("{{\"Event\":\"book_meeting_room\",\"a\":{{\"encrypt\":\"{0}\"}}}}", EventRefusal.NotEncrypted)]
    public void A_body_of_another_form_is_refused(string body, EventRefusal refusal) =>
        AssertRefused(refusal, WeComEventSender.Sign(ChangedEncrypted, null, string.Format(System.Globalization.CultureInfo.InvariantCulture, body, ChangedEncrypted)));

    [Theory]
    [InlineData("<xml>\n  <Encrypt>\n    {0}\n  </Encrypt>\n</xml>\n")]
    [InlineData("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?><xml><Encrypt>{0}</Encrypt></xml>")]
    [InlineData("<xml><Encrypt><![CDATA[{0}]]></Encrypt><AgentID/><New kind=\"odd\"><Encrypt>inner</Encrypt></New><ToUserName><![CDATA[</xml><Encrypt>]]></ToUserName></xml>")]
    [InlineData("{{\"encrypt\":\"{0}\"}}")]
    [InlineData("\uFEFF {{\"tousername\":\"a\",\"list\":[{{\"encrypt\":1}}],\"encrypt\":\"{0}\",\"agentid\":1}}\r\n")]
    public void A_body_in_any_of_the_vendors_forms_is_read(string body) =>
        AssertChanged(WeComEventSender.Reader().Read(WeComEventSender.Sign(ChangedEncrypted, null, string.Format(System.Globalization.CultureInfo.InvariantCulture, body, ChangedEncrypted))));

    [Fact]
    public void Slashes_may_be_escaped() =>
        AssertChanged(WeComEventSender.Reader().Read(WeComEventSender.Sign(ChangedEncrypted, null, $$"""{"encrypt":"{{ChangedEncrypted.Replace("/", "\\/", StringComparison.Ordinal).Replace("+", "\\u002b", StringComparison.Ordinal)}}"}""")));

    [Fact]
    public void A_signature_for_anything_else_is_refused()
    {
        AssertRefused(EventRefusal.Signature, WeComEventSender.Delivery($"<xml><Encrypt>{ChangedEncrypted}</Encrypt></xml>", new string('0', 40), "1700000000", WeComEventSender.Nonce));
        AssertRefused(EventRefusal.Signature, WeComEventSender.Delivery($"<xml><Encrypt>{ChangedEncrypted}</Encrypt></xml>", ChangedSignature, "1700000001", WeComEventSender.Nonce));
        AssertRefused(EventRefusal.Signature, WeComEventSender.Delivery($"<xml><Encrypt>{ChangedEncrypted}</Encrypt></xml>", ChangedSignature, "1700000000", new string('1', 100_000)));
        AssertRefused(EventRefusal.Signature, WeComEventSender.Delivery($"<xml><Encrypt>{TicketEncrypted}</Encrypt></xml>", ChangedSignature, "1700000000", WeComEventSender.Nonce));
        AssertRefused(EventRefusal.Signature, WeComEventSender.Delivery("", ChangedSignature, "1700000000", WeComEventSender.Nonce, Echo));
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    [InlineData("sKqRbbiSUnDhFHOvPjtUMXm/BtY1w9CA89eD/uVyWTY=")]
    public void What_is_signed_but_no_ciphertext_is_refused(string encrypted) => AssertRefused(EventRefusal.Decryption, WeComEventSender.Envelop(encrypted));

    [Fact]
    public void What_is_encrypted_with_another_key_is_refused() => AssertRefused(
        EventRefusal.Decryption,
        WeComEventSender.Envelop(WeComEventSender.CipherOf("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG").Encrypt(Encoding.UTF8.GetBytes(Changed), WeComEventSender.Receiver, "0123456789abcdef"u8)));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 33)]
    [InlineData(1, 255)]
    [InlineData(2, 3)]
    public void A_wrong_padding_is_refused(int length, byte padding)
    {
        byte[] plain = new byte[64];
        plain.AsSpan(^length..).Fill(padding);

        AssertRefused(EventRefusal.Decryption, WeComEventSender.Envelop(WeComEventSender.EncryptPadded(plain)));
    }

    [Theory]
    [InlineData(0x00, 0x00, 0x00, 0x2C)]
    [InlineData(0x7F, 0xFF, 0xFF, 0xFF)]
    [InlineData(0xFF, 0xFF, 0xFF, 0xFF)]
    public void A_length_beyond_the_end_is_refused(byte first, byte second, byte third, byte fourth)
    {
        byte[] plain = new byte[64];
        (plain[16], plain[17], plain[18], plain[19], plain[63]) = (first, second, third, fourth, 1);

        AssertRefused(EventRefusal.Decryption, WeComEventSender.Envelop(WeComEventSender.EncryptPadded(plain)));
    }

    [Fact]
    public void What_is_for_somebody_else_is_refused()
    {
        AssertRefused(EventRefusal.Receiver, WeComEventSender.Deliver(Changed, "wx0000000000000000"));
        AssertRefused(EventRefusal.Receiver, WeComEventSender.Deliver(Changed, "WX5823BF96D3BD56C7"));
        AssertRefused(EventRefusal.Receiver, WeComEventSender.Deliver(Changed, ""));
        AssertRefused(EventRefusal.Receiver, WeComEventSender.Check(WeComEventSender.Cipher.Encrypt("1"u8, "wx0000000000000000")));
    }

    [Fact]
    public void Each_of_several_receivers_is_meant()
    {
        WeComEventReader reader = WeComEventSender.Reader(null, "", SuiteId, WeComEventSender.Receiver);

        AssertChanged(reader.Read(WeComEventSender.Deliver(Changed, SuiteId)));
        AssertChanged(reader.Read(WeComEventSender.Deliver(Changed)));
        AssertChanged(reader.Read(WeComEventSender.Deliver(Changed, "")));
    }

    [Theory]
    [InlineData(-301, false)]
    [InlineData(-300, true)]
    [InlineData(600, true)]
    [InlineData(601, false)]
    public void An_event_counts_for_ten_minutes_whenever_it_is_delivered(int age, bool isRead)
    {
        DateTimeOffset now = WeComEventSender.Now.AddSeconds(age);

        Assert.Equal(isRead ? null : EventRefusal.Time, WeComEventSender.Reader(now).Read(WeComEventSender.Deliver(Changed, sent: now)).Refusal);
        Assert.Equal(isRead ? null : EventRefusal.Time, WeComEventSender.Reader(now).Read(WeComEventSender.Deliver(Changed, sent: now.AddDays(-1))).Refusal);
    }

    [Theory]
    [InlineData(-301, false)]
    [InlineData(-300, true)]
    [InlineData(600, true)]
    [InlineData(601, false)]
    public void What_has_no_time_counts_from_when_it_was_sent(int age, bool isRead)
    {
        WeComEventReader reader = WeComEventSender.Reader(WeComEventSender.Now.AddSeconds(age));

        Assert.Equal(isRead ? null : EventRefusal.Time, reader.Read(WeComEventSender.Check(Echo)).Refusal);
        Assert.Equal(isRead ? null : EventRefusal.Time, reader.Read(WeComEventSender.Deliver("<xml><Event>modify_calendar</Event></xml>")).Refusal);
        Assert.Equal(isRead ? null : EventRefusal.Time, reader.Read(WeComEventSender.Deliver("<xml><Event>modify_calendar</Event><CreateTime>soon</CreateTime></xml>")).Refusal);
    }

    [Theory]
    [InlineData("now")]
    [InlineData("-1")]
    [InlineData("99999999999999")]
    [InlineData("99999999999999999999999")]
    public void A_check_at_no_time_is_refused(string timestamp) =>
        AssertRefused(EventRefusal.Time, WeComEventSender.Delivery("", WeComEventSender.Cipher.Sign(timestamp, WeComEventSender.Nonce, Echo), timestamp, WeComEventSender.Nonce, Echo));

    [Fact]
    public void The_longest_age_refuses_nothing()
    {
        WeComEventOptions options = WeComEventSender.Options();
        options.MaxAge = TimeSpan.MaxValue;

        AssertChanged(new WeComEventReader(options).Read(Genuine()));
    }

    [Fact]
    public void A_body_above_a_mebibyte_is_refused() => AssertRefused(EventRefusal.TooLarge, Genuine() with { Body = new byte[(1024 * 1024) + 1] });

    [Fact]
    public void A_body_that_is_nested_deep_is_refused()
    {
        string xml = string.Concat(Enumerable.Repeat("<a>", 65)) + string.Concat(Enumerable.Repeat("</a>", 65));
        string json = string.Concat(Enumerable.Repeat("{\"a\":", 65)) + "1" + new string('}', 65);

        AssertRefused(EventRefusal.TooLarge, WeComEventSender.Sign(ChangedEncrypted, null, xml));
        AssertRefused(EventRefusal.TooLarge, WeComEventSender.Sign(ChangedEncrypted, null, json));
        AssertRefused(EventRefusal.NotEncrypted, WeComEventSender.Sign(ChangedEncrypted, null, xml[3..^4]));
    }

    [Fact]
    public void A_long_text_to_return_is_refused() => AssertRefused(EventRefusal.TooLarge, WeComEventSender.Check(new string('A', 10_000)));

    /// <summary>Whoever sends these need not know any secret.</summary>
    [Theory]
    [InlineData("<xml><a b=\"{0}\"/><Encrypt>AAAA</Encrypt></xml>")]
    [InlineData("<xml><{0}/><Encrypt>AAAA</Encrypt></xml>")]
    [InlineData("<xml><a>{0}</a><Encrypt>AAAA</Encrypt></xml>")]
    [InlineData("<xml><Encrypt>{0}</Encrypt></xml>")]
    [InlineData("<xml><Encrypt><![CDATA[{0}]]></Encrypt></xml>")]
    [InlineData("{{\"{0}\":1}}")]
    [InlineData("{{\"encrypt\":\"{0}\"}}")]
    [InlineData("{{\"encrypt\":\"\\u0041{0}\"}}")]
    public void What_is_not_signed_costs_little_memory(string body)
    {
        WeComEventReader reader = WeComEventSender.Reader();
        EventDelivery delivery = WeComEventSender.Delivery(string.Format(System.Globalization.CultureInfo.InvariantCulture, body, new string('A', 1_000_000)), new string('0', 40), "1700000000", WeComEventSender.Nonce);
        Assert.NotNull(reader.Read(delivery).Refusal);

        long before = GC.GetAllocatedBytesForCurrentThread();
        reader.Read(delivery);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 0, 64 * 1024);
    }

    [Theory]
    [InlineData("<xml><Event>meeting_change</Event><ChangeType>a_new_one</ChangeType></xml>", "meeting_change.a_new_one")]
    [InlineData("<xml><InfoType>change_contact</InfoType><ChangeType>create_user</ChangeType></xml>", "change_contact.create_user")]
    [InlineData("{\"Event\":\"a_new_one\"}", "a_new_one")]
    [InlineData("<xml><Event>modify_calendar</Event><Event>delete_calendar</Event></xml>", "")]
    [InlineData("<xml>text</xml>", "")]
    [InlineData("<xml><Event>modify_calendar</Event>", "")]
    [InlineData("<xml><Event>modify_calendar</Event></xml><xml/>", "")]
    [InlineData("<!DOCTYPE xml [<!ENTITY e \"modify_calendar\">]><xml><Event>&e;</Event></xml>", "")]
    [InlineData("{\"Event\":\"modify_calendar\"", "")]
    [InlineData("{\"Event\":\"modify_calendar\"} {}", "")]
    [InlineData("[]", "")]
    [InlineData("text", "")]
    [InlineData("", "")]
    public void What_has_no_record_is_kept_as_it_is(string text, string type)
    {
        EventReading<WeComEvent> reading = WeComEventSender.Reader().Read(WeComEventSender.Deliver(text));

        UnknownWeComEvent unknown = Assert.IsType<UnknownWeComEvent>(Assert.Single(reading.Events));
        Assert.Equal((type, text), (unknown.Envelope.EventType, unknown.Xml));
        Assert.Equal("success", reading.Answer.Body);
    }

    [Fact]
    public void An_event_that_is_nested_deep_is_kept_as_it_is() => Assert.IsType<UnknownWeComEvent>(
        Read<WeComEvent>($"<xml><Event>modify_calendar</Event>{string.Concat(Enumerable.Repeat("<a>", 10_000))}{string.Concat(Enumerable.Repeat("</a>", 10_000))}</xml>"));

    [Fact]
    public void Texts_lose_the_blanks_around_them_and_plain_ones_count_as_those_in_sections()
    {
        WeComMeetingRoomBooked booked = Read<WeComMeetingRoomBooked>("<xml><Event> book_meeting_room\n</Event><MeetingRoomId> <![CDATA[1]]></MeetingRoomId><BookingId>bk <![CDATA[AAA ]]></BookingId><FromUserName/></xml>");

        Assert.Equal(("1", "bk AAA", ""), (booked.MeetingRoomId, booked.BookingId, booked.OperatorUserId));
    }

    [Fact]
    public void A_booking_is_read_by_the_former_name_of_its_id() => Assert.Equal(
        "bk1",
        Read<WeComMeetingRoomBookingCancelled>("<xml><Event>cancel_meeting_room</Event><MeetingId>bk1</MeetingId></xml>").BookingId);

    [Fact]
    public void A_single_file_is_a_list_of_one()
    {
        WeComMeetingMediaUploaded uploaded = Read<WeComMeetingMediaUploaded>("<xml><Event>meeting_change</Event><ChangeType>medium_upload</ChangeType><AllUploadStatus>true</AllUploadStatus><UploadInfo><MediumUrl>https://p.example.com/1</MediumUrl><MediumType>3</MediumType><UploadStatus>1</UploadStatus></UploadInfo></xml>");

        WeComMediumUpload file = Assert.Single(uploaded.Uploads);
        Assert.True(uploaded.IsAllUploaded);
        Assert.Equal(("https://p.example.com/1", WeComMediumType.File, WeComUploadStatus.Succeeded), (file.MediumUrl, file.MediumType, file.Status));
    }

    [Fact]
    public void Of_two_members_with_one_name_the_last_counts()
    {
        WeComScheduleDeleted deleted = Read<WeComScheduleDeleted>("""{"Event":"modify_calendar","Event":"delete_schedule","ScheduleId":"1","ScheduleId":"2"}""");

        Assert.Equal("2", deleted.ScheduleId);
    }

    [Theory]
    [InlineData("<AuthCorpId>wx1</AuthCorpId>", "cancel_auth", "wx1")]
    [InlineData("<CorpId>wx2</CorpId>", "share_agent_change", "wx2")]
    [InlineData("<AuthCode>code</AuthCode>", "create_auth", null)]
    public void What_WeCom_says_of_an_app_names_the_organisation(string element, string type, string? corp)
    {
        WeComSuiteEvent told = Read<WeComSuiteEvent>($"<xml><SuiteId>{SuiteId}</SuiteId><InfoType>{type}</InfoType><TimeStamp>1700000000</TimeStamp>{element}</xml>");

        Assert.Equal((SuiteId, corp, WeComEventSender.Now), (told.Envelope.AppId, told.Envelope.Tenant, told.Envelope.EventTime));
    }

    [Fact]
    public void Codes_and_addresses_do_not_print()
    {
        string[] printed =
        [
            Read<WeComCorpAuthorized>("<xml><InfoType>create_auth</InfoType><AuthCode>canary</AuthCode></xml>").ToString(),
            Read<WeComPermanentCodeReset>("<xml><InfoType>reset_permanent_code</InfoType><AuthCode>canary</AuthCode></xml>").ToString(),
            Read<WeComWebinarWarmUpUploaded>("<xml><Event>meeting_change</Event><ChangeType>webinar_warm_up_upload</ChangeType><WarmUpInfo><WarmUpPicture>canary</WarmUpPicture><WarmUpVideo>canary</WarmUpVideo></WarmUpInfo></xml>").ToString(),
        ];

        Assert.All(printed, static text => Assert.DoesNotContain("canary", text, StringComparison.Ordinal));
        Assert.All(printed, static text => Assert.Contains("***", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Token")]
    [InlineData("EncodingAesKey")]
    [InlineData("ReceiveIds")]
    [InlineData("MaxAge")]
    [InlineData("Deadline")]
    public void Options_that_are_missing_or_wrong_are_named(string property)
    {
        WeComEventOptions options = WeComEventSender.Options();
        _ = property switch
        {
            "Token" => options.Token = "",
            "EncodingAesKey" => options.EncodingAesKey = WeComEventSender.Key[1..],
            _ => "",
        };
        (options.MaxAge, options.Deadline) = (property == "MaxAge" ? TimeSpan.Zero : options.MaxAge, property == "Deadline" ? TimeSpan.Zero : options.Deadline);
        if (property == "ReceiveIds")
        {
            options.ReceiveIds.Clear();
        }

        ArgumentException refused = Assert.Throws<ArgumentException>(() => new WeComEventReader(options));

        Assert.Contains($"WeComEventOptions.{property} ", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(WeComEventSender.Key[1..], refused.Message, StringComparison.Ordinal);
    }

    /// <summary>What is accepted of these is the genuine event, with something changed that nobody signs.</summary>
    [Fact]
    public void Of_changed_deliveries_none_is_taken_for_another()
    {
        WeComEventReader reader = WeComEventSender.Reader();
        EventDelivery[] genuine = [Genuine(), WeComEventSender.Sign(ChangedEncrypted, null, $$"""{"tousername":"{{WeComEventSender.Receiver}}","encrypt":"{{ChangedEncrypted}}","agentid":"218"}""")];
        WeComEvent sent = Assert.Single(reader.Read(genuine[0]).Events);
        var random = new Random(20);

        EventReading<WeComEvent>[] readings = [.. Enumerable.Range(0, Mutations.Rounds).Select(index => reader.Read(Mutation.Of(genuine[index % 2], random)))];

        Assert.All(readings.Where(static reading => reading.Refusal is null), reading => Assert.Equal(sent, Assert.Single(reading.Events)));
        Assert.All(readings.Where(static reading => reading.Refusal is not null), static reading => Assert.Empty(reading.Events));
        Assert.InRange(readings.Count(static reading => reading.Refusal is null), 1, Mutations.Rounds / 4);
    }

    private static EventDelivery Genuine() => WeComEventSender.Delivery(
        $"<xml><ToUserName><![CDATA[{WeComEventSender.Receiver}]]></ToUserName><AgentID><![CDATA[218]]></AgentID><Encrypt><![CDATA[{ChangedEncrypted}]]></Encrypt></xml>", ChangedSignature, "1700000000", WeComEventSender.Nonce);

    private static T Read<T>(string text)
        where T : WeComEvent =>
        Assert.IsType<T>(Assert.Single(WeComEventSender.Reader().Read(WeComEventSender.Deliver(text)).Events), exactMatch: false);

    private static void AssertChanged(EventReading<WeComEvent> reading)
    {
        Assert.Null(reading.Refusal);
        Assert.Equal("hyABCDEF0123456789", Assert.IsType<WeComMeetingModified>(Assert.Single(reading.Events)).MeetingId);
    }

    private static void AssertRefused(EventRefusal refusal, EventDelivery delivery)
    {
        EventReading<WeComEvent> reading = WeComEventSender.Reader().Read(delivery);

        Assert.Equal(refusal, reading.Refusal);
        Assert.Empty(reading.Events);
        Assert.Equal(new EventAnswer(refusal is EventRefusal.TooLarge or EventRefusal.Malformed ? 400 : 401), reading.Answer);
    }
}
