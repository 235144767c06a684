using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using MeetingApis.Feishu;
using MeetingApis.Json;

namespace MeetingApis.Tests.Json;

public sealed class ConverterTests
{
    private static readonly string[] s_noScalars = ["null", "{}", "[]", "[1]", """{"a":1}"""];

    [Theory]
    [InlineData("\"text\"", "text")]
    [InlineData("\"\"", "")]
    [InlineData("\"会议 \\u4f1a\"", "会议 会")]
    [InlineData("6911188411932033028", "6911188411932033028")]
    [InlineData("1.50", "1.50")]
    [InlineData("-0", "-0")]
    [InlineData("1e3", "1e3")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    public void Text_may_come_as_a_number_or_a_boolean(string json, string expected)
    {
        string text = Read(new LenientStringConverter(), json);

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Text_is_nothing_else()
    {
        Assert.All(s_noScalars, json => Assert.Throws<JsonException>(() => Read(new LenientStringConverter(), json)));
    }

    [Theory]
    [InlineData("42", 42)]
    [InlineData("-7", -7)]
    [InlineData("\"42\"", 42)]
    [InlineData("\"-7\"", -7)]
    [InlineData("\"007\"", 7)]
    [InlineData("42.0", 42)]
    [InlineData("4.2e1", 42)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    public void A_whole_number_may_come_as_text(string json, int expected)
    {
        Assert.Equal(expected, Read(new LenientInt32Converter(), json));
        Assert.Equal(expected, Read(new LenientInt64Converter(), json));
        Assert.Equal(expected, (int)Read(new LenientEnumConverter<ReserveExpireStatus>(), json)!.Value);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("\" 42\"")]
    [InlineData("\"42 \"")]
    [InlineData("\"4.2\"")]
    [InlineData("\"1,000\"")]
    [InlineData("\"0x2A\"")]
    [InlineData("\"true\"")]
    [InlineData("4.2")]
    [InlineData("1e30")]
    [InlineData("1e400")]
    [InlineData("9223372036854775808")]
    [InlineData("\"9223372036854775808\"")]
    public void A_whole_number_is_nothing_else(string json)
    {
        Assert.All(s_noScalars.Append(json), refused => Assert.Throws<JsonException>(() => Read(new LenientInt64Converter(), refused)));
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("\"2147483648\"")]
    public void A_small_number_may_not_be_large(string json)
    {
        Assert.Throws<JsonException>(() => Read(new LenientInt32Converter(), json));
        Assert.Throws<JsonException>(() => Read(new LenientEnumConverter<ReserveExpireStatus>(), json));
        Assert.Throws<JsonException>(() => Read(new DurationSecondsConverter(), json));
    }

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("\"-9223372036854775808\"", long.MinValue)]
    public void A_large_number_may_be_as_large_as_there_are(string json, long expected)
    {
        Assert.Equal(expected, Read(new LenientInt64Converter(), json));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("\"1\"", true)]
    [InlineData("\"0\"", false)]
    public void A_flag_may_come_as_text_or_a_number(string json, bool expected)
    {
        Assert.Equal(expected, Read(new LenientBooleanConverter(), json));
        Assert.Equal(expected, Read(new NumericBooleanConverter(), json));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("-1")]
    [InlineData("\"yes\"")]
    public void A_flag_is_nothing_else(string json)
    {
        Assert.All(s_noScalars.Append(json), refused => Assert.Throws<JsonException>(() => Read(new LenientBooleanConverter(), refused)));
        Assert.All(s_noScalars.Append(json), refused => Assert.Throws<JsonException>(() => Read(new NumericBooleanConverter(), refused)));
    }

    [Theory]
    [InlineData("1608888867")]
    [InlineData("\"1608888867\"")]
    public void A_time_in_seconds_may_come_as_number_or_text(string json)
    {
        var expected = DateTimeOffset.FromUnixTimeSeconds(1608888867);

        Assert.Equal(expected, Read(new UnixSecondsTextConverter(), json));
        Assert.Equal(expected, Read(new UnixSecondsConverter(), json));
    }

    [Theory]
    [InlineData("1671238800123")]
    [InlineData("\"1671238800123\"")]
    public void A_time_in_milliseconds_may_come_as_number_or_text(string json)
    {
        DateTimeOffset? time = Read(new UnixMillisecondsConverter(), json);

        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1671238800123), time);
    }

    [Theory]
    [InlineData("253402300800")]
    [InlineData("-62135596801")]
    [InlineData("9223372036854775807")]
    [InlineData("\"2022-12-17\"")]
    [InlineData("true")]
    public void A_time_that_no_calendar_has_is_malformed(string json)
    {
        Assert.Throws<JsonException>(() => Read(new UnixSecondsTextConverter(), json));
        Assert.Throws<JsonException>(() => Read(new UnixSecondsConverter(), json));
        Assert.Throws<JsonException>(() => Read(new UnixMillisecondsConverter(), json.Replace("253402300800", "253402300800000", StringComparison.Ordinal).Replace("-62135596801", "-62135596800001", StringComparison.Ordinal)));
    }

    [Fact]
    public void Times_are_written_in_the_vendors_shape_whatever_their_offset()
    {
        var time = new DateTimeOffset(2022, 12, 17, 21, 0, 0, 999, TimeSpan.FromHours(8));

        Assert.Equal("\"1671282000\"", Write(new UnixSecondsTextConverter(), time));
        Assert.Equal("1671282000", Write(new UnixSecondsConverter(), time));
        Assert.Equal("1671282000999", Write(new UnixMillisecondsConverter(), time));
        Assert.Equal("1671282000", UnixSecondsTextConverter.Format(time));
        Assert.Equal("1671282000", UnixSecondsConverter.Format(time));
        Assert.Equal("1671282000999", UnixMillisecondsConverter.Format(time));
    }

    [Fact]
    public void A_duration_is_written_in_whole_seconds_and_read_back()
    {
        string json = Write(new DurationSecondsConverter(), new TimeSpan(0, 1, 0, 0, 999));

        Assert.Equal("3600", json);
        Assert.Equal(TimeSpan.FromHours(1), Read(new DurationSecondsConverter(), json));
        Assert.Equal(TimeSpan.FromHours(1), Read(new DurationSecondsConverter(), "\"3600\""));
    }

    [Fact]
    public void A_duration_is_written_in_whole_minutes_and_read_back()
    {
        string json = Write(new DurationMinutesConverter(), new TimeSpan(0, 1, 0, 59));

        Assert.Equal("60", json);
        Assert.Equal(TimeSpan.FromHours(1), Read(new DurationMinutesConverter(), json));
        Assert.Equal(TimeSpan.FromMinutes(-5), Read(new DurationMinutesConverter(), "\"-5\""));
        Assert.Equal(int.MaxValue, Read(new DurationMinutesConverter(), "2147483647")!.Value.TotalMinutes);
    }

    [Theory]
    [InlineData("1.100000023841858", 1.100000023841858)]
    [InlineData("\"-2.5\"", -2.5)]
    [InlineData("0", 0.0)]
    [InlineData("1e2", 100.0)]
    public void A_number_is_read_from_text_too(string json, double expected)
    {
        Assert.Equal(expected, Read(new LenientDoubleConverter(), json));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("1e999")]
    [InlineData("\"1,5\"")]
    [InlineData("\"north\"")]
    public void What_is_no_finite_number_is_malformed(string json)
    {
        Assert.Throws<JsonException>(() => Read(new LenientDoubleConverter(), json));
    }

    [Fact]
    public void A_duration_is_written_in_whole_milliseconds_and_read_back()
    {
        string json = Write(new DurationMillisecondsConverter(), TimeSpan.FromTicks((59886 * TimeSpan.TicksPerMillisecond) + 9999));

        Assert.Equal("59886", json);
        Assert.Equal(TimeSpan.FromMilliseconds(59886), Read(new DurationMillisecondsConverter(), json));
        Assert.Equal(TimeSpan.FromMilliseconds(-1), Read(new DurationMillisecondsConverter(), "\"-1\""));
        Assert.Equal(922337203685477 * TimeSpan.TicksPerMillisecond, Read(new DurationMillisecondsConverter(), "922337203685477")!.Value.Ticks);
    }

    [Theory]
    [InlineData("922337203685478")]
    [InlineData("-922337203685478")]
    [InlineData("9223372036854775807")]
    [InlineData("\"1h\"")]
    [InlineData("1.5")]
    public void A_duration_that_no_clock_measures_is_malformed(string json)
    {
        Assert.Throws<JsonException>(() => Read(new DurationMillisecondsConverter(), json));
    }

    [Fact]
    public void Flags_and_scalars_are_written_exactly()
    {
        Assert.Equal("1", Write(new NumericBooleanConverter(), true));
        Assert.Equal("0", Write(new NumericBooleanConverter(), false));
        Assert.Equal("true", Write(new LenientBooleanConverter(), true));
        Assert.Equal("7", Write(new LenientInt32Converter(), 7));
        Assert.Equal("7000000000", Write(new LenientInt64Converter(), 7_000_000_000));
        Assert.Equal("1.5", Write(new LenientDoubleConverter(), 1.5));
        Assert.Equal("\"a\"", Write(new LenientStringConverter(), "a"));
        Assert.Equal("2", Write(new LenientEnumConverter<ReserveExpireStatus>(), ReserveExpireStatus.Expired));
    }

    [Theory]
    [InlineData(DayOfWeek.Monday, "1")]
    [InlineData(DayOfWeek.Saturday, "6")]
    [InlineData(DayOfWeek.Sunday, "7")]
    public void Days_run_from_Monday_1_to_Sunday_7(DayOfWeek day, string json)
    {
        Assert.Equal(json, Write(new DayOfWeekConverter(), day));
        Assert.Equal(day, Read(new DayOfWeekConverter(), json));
        Assert.Equal(day, Read(new DayOfWeekConverter(), $"\"{json}\""));
    }

    [Fact]
    public void Numbers_that_no_member_names_survive()
    {
        var converter = new LenientEnumConverter<ReserveExpireStatus>();

        Assert.Equal("0", Write(converter, Read(converter, "0")!.Value));
        Assert.Equal("4711", Write(converter, Read(converter, "\"4711\"")!.Value));
        Assert.Equal("-1", Write(converter, Read(converter, "-1")!.Value));
    }

    [Theory]
    [InlineData("\"open_id\"", "open_id")]
    [InlineData("\"lark_id\"", "lark_id")]
    [InlineData("1", "1")]
    [InlineData("true", "true")]
    public void String_codes_that_nobody_knows_survive(string json, string text)
    {
        var converter = new StringCodeConverter<FeishuUserIdType>();

        FeishuUserIdType code = Read(converter, json)!.Value;

        Assert.Equal(text, code.ToString());
        Assert.Equal($"\"{text}\"", Write(converter, code));
    }

    [Fact]
    public void A_known_string_code_equals_the_one_that_was_read()
    {
        FeishuUserIdType? code = Read(new StringCodeConverter<FeishuUserIdType>(), "\"union_id\"");

        Assert.Equal(FeishuUserIdType.UnionId, code);
    }

    [Fact]
    public void A_string_code_is_nothing_but_a_scalar()
    {
        Assert.All(s_noScalars, json => Assert.Throws<JsonException>(() => Read(new StringCodeConverter<FeishuUserIdType>(), json)));
    }

    [Fact]
    public void A_default_string_code_is_not_written()
    {
        Assert.Throws<ArgumentException>(() => Write(new StringCodeConverter<FeishuUserIdType>(), default));
        Assert.Equal("", default(FeishuUserIdType).ToString());
    }

    [Theory]
    [InlineData("[60,\"300\"]", 60, 300)]
    [InlineData("[]")]
    [InlineData("60", 60)]
    [InlineData("\"60\"", 60)]
    [InlineData("\"\"")]
    [InlineData("{}")]
    public void A_list_may_come_as_its_one_item_or_as_nothing(string json, params int[] seconds)
    {
        IReadOnlyList<TimeSpan> list = Read(new ItemListConverter<TimeSpan, DurationSecondsConverter>(), json);

        Assert.Equal(seconds, list.Select(item => (int)item.TotalSeconds));
    }

    [Theory]
    [InlineData("{\"a\":1}")]
    [InlineData("[[60]]")]
    [InlineData("[60,{}]")]
    [InlineData("[60,\"\"]")]
    [InlineData("\"x\"")]
    public void A_list_is_nothing_else(string json)
    {
        Assert.Throws<JsonException>(() => Read(new ItemListConverter<TimeSpan, DurationSecondsConverter>(), json));
    }

    [Theory]
    [InlineData("\"2019-09-04T08:45:00+08:00\"", 0)]
    [InlineData("\"2019-09-04T00:45:00Z\"", 0)]
    [InlineData("\"2019-09-04T00:45:00.25Z\"", 250)]
    [InlineData("\"2019-09-03T16:45:00.0000000-08:00\"", 0)]
    [InlineData("\"2019-09-04T08:45+08:00\"", 0)]
    [InlineData("\"2019-09-04T00:45Z\"", 0)]
    [InlineData("\"2019-09-04T00:45:00.250000000Z\"", 250)]
    [InlineData("\"2019-09-04T08:45:00.250000000999+08:00\"", 250)]
    public void A_time_with_its_offset_is_read(string json, int milliseconds)
    {
        DateTimeOffset? time = Read(new Rfc3339Converter(), json);

        Assert.Equal(new DateTimeOffset(2019, 9, 4, 0, 45, 0, milliseconds, TimeSpan.Zero), time);
    }

    [Theory]
    [InlineData("\"2019-09-04T08:45:00\"")]
    [InlineData("\"2019-09-04 08:45:00+08:00\"")]
    [InlineData("\"2019-09-04T08:45\"")]
    [InlineData("\"2019-09-04T08+08:00\"")]
    [InlineData("\"2019-09-04\"")]
    [InlineData("\"0\"")]
    [InlineData("1567557900")]
    public void A_time_with_its_offset_is_nothing_else(string json)
    {
        Assert.Throws<JsonException>(() => Read(new Rfc3339Converter(), json));
    }

    [Theory]
    [InlineData("\"a,b\"", "a|b")]
    [InlineData("\"a\"", "a")]
    [InlineData("\"\"", "")]
    public void A_list_may_be_one_text_with_commas(string json, string items)
    {
        IReadOnlyList<string> list = Read(new CommaSeparatedConverter(), json);

        Assert.Equal(items, string.Join('|', list));
        Assert.Equal(json.Trim('"'), CommaSeparatedConverter.Format(list));
    }

    [Fact]
    public void A_list_drops_items_that_are_null()
    {
        IReadOnlyList<TimeSpan> list = Read(new ItemListConverter<TimeSpan, DurationSecondsConverter>(), "[null,60,null]");

        Assert.Equal([TimeSpan.FromMinutes(1)], list);
    }

    [Fact]
    public void A_list_is_written_item_by_item()
    {
        var converter = new ItemListConverter<DayOfWeek, DayOfWeekConverter>();

        Assert.Equal("[1,7]", Write(converter, [DayOfWeek.Monday, DayOfWeek.Sunday]));
        Assert.Equal("[]", Write(converter, []));
    }

    [Theory]
    [InlineData("1000014", "1000014")]
    [InlineData("0", "0")]
    [InlineData("18446744073709551615", "18446744073709551615")]
    [InlineData("18446744073709551616", "\"18446744073709551616\"")]
    [InlineData("-1", "\"-1\"")]
    [InlineData(" 1", "\" 1\"")]
    [InlineData("room", "\"room\"")]
    [InlineData("", "\"\"")]
    public void An_id_of_digits_is_written_as_a_number(string id, string expected)
    {
        Assert.Equal(expected, Write(new NumericIdConverter(), id));
    }

    [Theory]
    [InlineData("1000014", "1000014")]
    [InlineData("\"1000014\"", "1000014")]
    public void An_id_of_digits_is_read_as_text(string json, string expected)
    {
        Assert.Equal(expected, Read(new NumericIdConverter(), json));
    }

    [Fact]
    public void Empty_text_is_no_value()
    {
        Assert.Null(Read(new LenientInt32Converter(), "\"\""));
        Assert.Null(Read(new LenientInt64Converter(), "\"\""));
        Assert.Null(Read(new LenientBooleanConverter(), "\"\""));
        Assert.Null(Read(new NumericBooleanConverter(), "\"\""));
        Assert.Null(Read(new LenientEnumConverter<ReserveExpireStatus>(), "\"\""));
        Assert.Null(Read(new FlagOrCodeConverter<ReserveExpireStatus>(), "\"\""));
        Assert.Null(Read(new StringCodeConverter<FeishuUserIdType>(), "\"\""));
        Assert.Null(Read(new UnixSecondsConverter(), "\"\""));
        Assert.Null(Read(new UnixSecondsTextConverter(), "\"\""));
        Assert.Null(Read(new UnixMillisecondsConverter(), "\"\""));
        Assert.Null(Read(new Rfc3339Converter(), "\"\""));
        Assert.Null(Read(new DurationSecondsConverter(), "\"\""));
        Assert.Null(Read(new DurationMillisecondsConverter(), "\"\""));
        Assert.Null(Read(new DayOfWeekConverter(), "\"\""));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("\"0\"")]
    public void A_unix_time_of_0_is_no_time_and_a_number_of_0_is_one(string json)
    {
        Assert.Null(Read(new UnixSecondsConverter(), json));
        Assert.Null(Read(new UnixSecondsTextConverter(), json));
        Assert.Null(Read(new UnixMillisecondsConverter(), json));
        Assert.Equal(0, Read(new LenientInt32Converter(), json));
        Assert.Equal(0, Read(new LenientInt64Converter(), json));
        Assert.Equal(TimeSpan.Zero, Read(new DurationSecondsConverter(), json));
        Assert.Equal(TimeSpan.Zero, Read(new DurationMillisecondsConverter(), json));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("0")]
    [InlineData("{}")]
    public void A_promised_value_is_never_none(string json) =>
        Assert.Throws<JsonException>(() => Read(new PromisedConverter<DateTimeOffset, UnixSecondsConverter>(), json));

    [Fact]
    public void A_promised_value_is_read_and_written_like_any_other()
    {
        var converter = new PromisedConverter<DateTimeOffset, UnixSecondsConverter>();

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(7), Read(converter, "\"7\""));
        Assert.Equal("7", Write(converter, DateTimeOffset.FromUnixTimeSeconds(7)));
        Assert.Equal("null", Write(converter, null));
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    [InlineData("2", 2)]
    public void A_code_may_come_as_a_flag_where_the_page_says_so(string json, int expected) =>
        Assert.Equal(expected, (int)Read(new FlagOrCodeConverter<ReserveExpireStatus>(), json)!.Value);

    [Theory]
    [InlineData("0")]
    [InlineData("8")]
    [InlineData("-1")]
    public void A_day_is_nothing_but_1_to_7(string json) =>
        Assert.Throws<JsonException>(() => Read(new DayOfWeekConverter(), json));

    [Fact]
    public void Ids_of_digits_are_numbers_in_lists_too()
    {
        var converter = new NumericIdListConverter();

        Assert.Equal("[1,\"x\"]", Write(converter, ["1", "x"]));
        Assert.Equal(["1", "2"], Read(converter, "[1,\"2\"]"));
    }

    [Fact]
    public void A_value_is_written_the_same_where_it_may_be_null()
    {
        var options = new JsonSerializerOptions();
        var optional = (JsonConverter<DateTimeOffset?>)new UnixSecondsConverter().CreateConverter(typeof(DateTimeOffset?), options);
        var required = (JsonConverter<DateTimeOffset>)new UnixSecondsConverter().CreateConverter(typeof(DateTimeOffset), options);

        Assert.Equal("7", Write(optional, DateTimeOffset.FromUnixTimeSeconds(7)));
        Assert.Equal("null", Write(optional, null));
        Assert.Equal("7", Write(required, DateTimeOffset.FromUnixTimeSeconds(7)));
        Assert.Throws<JsonException>(() => Read(required, "0"));
    }

    private static T? Read<T>(ValueConverter<T> converter, string json)
        where T : struct
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return converter.Read(ref reader);
    }

    private static T Read<T>(JsonConverter<T> converter, string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return converter.Read(ref reader, typeof(T), JsonSerializerOptions.Default)!;
    }

    private static string Write<T>(ValueConverter<T> converter, T value)
        where T : struct => Written(writer => converter.Write(writer, value));

    private static string Write<T>(JsonConverter<T> converter, T value) => Written(writer => converter.Write(writer, value, JsonSerializerOptions.Default));

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
