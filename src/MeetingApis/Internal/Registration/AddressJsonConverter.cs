using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingApis.Internal;

/// <summary>Writes an address without what people hide in it, for options that somebody prints as JSON.</summary>
internal sealed class AddressJsonConverter : JsonConverter<Uri>
{
    public override Uri? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text ? new Uri(text, UriKind.RelativeOrAbsolute) : null;

    public override void Write(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options) => writer.WriteStringValue(AddressText.Of(value));
}
