using System.Text;
using System.Text.Json;
using MeetingApis.Scheduling.Internal;

namespace MeetingApis.Scheduling.Tests;

public sealed class MeetingIdPropertyTests
{
    private const int Seeds = 3000;

    [Fact]
    public void An_id_comes_back_from_its_text()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            MeetingReference reference = ReferenceOf(new Seeded(seed));
            var id = new ScheduledMeetingId(reference);

            var back = ScheduledMeetingId.Parse(id.ToString());

            Assert.Equal(id, back);
            Assert.Equal(reference with { Bookings = back.Reference.Bookings, ApprovalRooms = back.Reference.ApprovalRooms }, back.Reference);
            Assert.Equal(reference.ApprovalRooms, back.Reference.ApprovalRooms);
            Assert.Equal(reference.Bookings.OrderBy(static pair => pair.Key, StringComparer.Ordinal), back.Reference.Bookings.OrderBy(static pair => pair.Key, StringComparer.Ordinal));
            Assert.Equal(id, JsonSerializer.Deserialize<ScheduledMeetingId>(JsonSerializer.Serialize(id)));
            Assert.All(id.ToString(), static c => Assert.True(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'));
        }
    }

    [Fact]
    public void No_text_makes_the_reading_of_an_id_fail()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            var random = new Seeded(seed);
            string text = Mutate(random, new ScheduledMeetingId(ReferenceOf(random)).ToString());

            if (ScheduledMeetingId.TryParse(text, out ScheduledMeetingId? id))
            {
                Assert.Equal(id, ScheduledMeetingId.Parse(id.ToString()));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"v\":\"f\"}")]
    [InlineData("{\"v\":\"f\",\"a\":\"\",\"e\":\"x\"}")]
    [InlineData("{\"v\":\"x\",\"a\":\"a\",\"e\":\"x\"}")]
    [InlineData("{\"v\":null,\"a\":\"a\",\"e\":\"x\"}")]
    [InlineData("{\"v\":\"f\",\"a\":1,\"e\":\"x\"}")]
    [InlineData("{\"v\":\"f\",\"a\":\"\\ud800\",\"e\":\"x\"}")]
    [InlineData("{\"v\":\"f\",\"a\":\"a\",\"e\":\"x\",\"b\":{\"r\":null}}")]
    [InlineData("{\"v\":\"f\",\"a\":\"a\",\"e\":\"x\",\"b\":{\"\\ud800\":\"b\"}}")]
    [InlineData("{\"v\":\"f\",\"a\":\"a\",\"e\":\"x\"")]
    [InlineData("{\"v\":\"f\",\"a\":\"a\",\"e\":\"x\"}{}")]
    public void A_text_with_other_contents_is_no_id(string json) => Assert.False(ScheduledMeetingId.TryParse(TextOf(json), out _));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("m1.")]
    [InlineData("m2.e30")]
    [InlineData("m1.e")]
    [InlineData("m1.e30=")]
    [InlineData("M1.e30")]
    public void What_is_not_in_the_form_of_an_id_is_none(string? text) => Assert.False(ScheduledMeetingId.TryParse(text, out _));

    [Fact]
    public void An_id_of_a_later_version_with_more_in_it_can_still_be_read() =>
        Assert.True(ScheduledMeetingId.TryParse(TextOf("{\"v\":\"f\",\"a\":\"a\",\"e\":\"x\",\"new\":[1]}"), out _));

    private static string TextOf(string json) => "m1." + Convert.ToBase64String(Encoding.UTF8.GetBytes(json)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static MeetingReference ReferenceOf(Seeded random) => new()
    {
        Vendor = random.Of(Enum.GetValues<MeetingVendor>()),
        AppId = "a" + random.Text(20),
        Tenant = random.Flip() ? random.Text(20) : null,
        User = random.Flip() ? random.Text(20) : null,
        EventId = "e" + random.Text(60),
        Online = random.Flip(),
        OrganizerId = random.Flip() ? random.Text(30) : null,
        CalendarId = random.Flip() ? random.Text(60) : null,
        TimeZone = random.Flip() ? random.Zone() : null,
        KeyRecord = random.Flip() ? random.Text(90) : null,
        ApprovalRooms = [.. Enumerable.Range(0, random.Number(0, 3)).Select(i => $"{random.Text(20)}{i}")],
        Bookings = Enumerable.Range(0, random.Number(0, 4)).ToDictionary(i => $"{i}{random.Text(20)}", _ => random.Text(20), StringComparer.Ordinal),
    };

    private static string Mutate(Seeded random, string text)
    {
        var changed = new StringBuilder(text);
        for (int times = random.Number(1, 4); times > 0; times--)
        {
            int at = random.Number(0, changed.Length - 1);
            switch (random.Number(0, 3))
            {
                case 0:
                    changed[at] = (char)random.Number(0x20, 0x7E);
                    break;
                case 1:
                    changed.Remove(at, 1);
                    break;
                case 2:
                    changed.Insert(at, random.Text(4));
                    break;
                default:
                    changed.Length = Math.Max(at, 1);
                    break;
            }

            if (changed.Length == 0)
            {
                break;
            }
        }

        return changed.ToString();
    }
}
