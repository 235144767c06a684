using System.Text.Json;
using MeetingApis.DingTalk;
using MeetingApis.Json;

namespace MeetingApis.Tests.Json;

/// <summary>The forms of DingTalk's calendar: minutes, switches as text, days in one text.</summary>
public sealed class CalendarConverterTests
{
    [Theory]
    [InlineData("15", 15)]
    [InlineData("\"15\"", 15)]
    [InlineData("0", 0)]
    [InlineData("\"\"", null)]
    public void Minutes_are_read_from_numbers_and_text(string json, int? minutes) =>
        Assert.Equal(minutes is { } known ? TimeSpan.FromMinutes(known) : null, Read<TimeSpan?>(new DurationMinutesConverter(), json));

    [Fact]
    public void Minutes_are_written_as_a_whole_number() =>
        Assert.Equal("90", Write(new DurationMinutesConverter(), new TimeSpan(0, 1, 30, 59)));

    [Theory]
    [InlineData("\"true\"", true)]
    [InlineData("false", false)]
    [InlineData("\"\"", null)]
    public void A_switch_is_read_from_text_and_booleans(string json, bool? expected) =>
        Assert.Equal(expected, Read<bool?>(new TextBooleanConverter(), json));

    [Fact]
    public void A_switch_is_written_as_text()
    {
        Assert.Equal("\"true\"", Write(new TextBooleanConverter(), true));
        Assert.Equal("\"false\"", Write(new TextBooleanConverter(), false));
    }

    [Theory]
    [InlineData("\"monday,friday\"", "monday|friday")]
    [InlineData("\"monday, someday\"", "monday|someday")]
    [InlineData("\"\"", "")]
    public void Codes_are_read_from_one_text(string json, string expected) =>
        Assert.Equal(expected, string.Join('|', Read<IReadOnlyList<DingTalkWeekday>>(new CommaSeparatedCodesConverter<DingTalkWeekday>(), json)!));

    [Fact]
    public void Codes_are_written_as_one_text_and_a_default_never()
    {
        var converter = new CommaSeparatedCodesConverter<DingTalkWeekday>();

        Assert.Equal("\"monday,friday\"", Write<IReadOnlyList<DingTalkWeekday>>(converter, [DingTalkWeekday.Monday, DingTalkWeekday.Friday]));
        Assert.Throws<ArgumentException>(() => Write<IReadOnlyList<DingTalkWeekday>>(converter, [default]));
    }

    private static T? Read<T>(System.Text.Json.Serialization.JsonConverter converter, string json) => JsonSerializer.Deserialize<T>(json, With(converter));

    private static string Write<T>(System.Text.Json.Serialization.JsonConverter converter, T value) => JsonSerializer.Serialize(value, With(converter));

    private static JsonSerializerOptions With(System.Text.Json.Serialization.JsonConverter converter) => new() { Converters = { converter } };
}
