using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>Feishu's times: unix seconds in a string.</summary>
internal sealed class UnixSecondsText : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateTimeOffset.FromUnixTimeSeconds(long.Parse(reader.ValueSpan, CultureInfo.InvariantCulture));

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        Span<byte> digits = stackalloc byte[20];
        value.ToUnixTimeSeconds().TryFormat(digits, out int length, provider: CultureInfo.InvariantCulture);
        writer.WriteStringValue(digits[..length]);
    }
}
