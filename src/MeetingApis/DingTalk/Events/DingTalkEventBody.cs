using System.Text.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>Looks at the JSON of a delivery without keeping any of it.</summary>
internal static class DingTalkEventBody
{
    public const int MostDepth = 64;

    /// <summary>Base64 needs no escapes. Of what has some copies are made before its sender is known, so it has a limit.</summary>
    private const int MostEscapedBytes = 24 * 1024;

    /// <summary>Finds the ciphertext of a body, and reads the rest only to its end.</summary>
    /// <param name="body">The body.</param>
    /// <param name="encrypted">The ciphertext.</param>
    /// <returns>Null where there is one.</returns>
    public static EventRefusal? Find(ReadOnlySpan<byte> body, out ReadOnlySpan<byte> encrypted)
    {
        encrypted = default;
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MostDepth });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1 || !reader.ValueTextEquals("encrypt"u8))
                {
                    continue;
                }

                if (!encrypted.IsEmpty)
                {
                    return EventRefusal.Incomplete;
                }

                reader.Read();
                if (reader.TokenType != JsonTokenType.String || reader.ValueSpan.IsEmpty || (reader.ValueIsEscaped && reader.ValueSpan.Length > MostEscapedBytes))
                {
                    return EventRefusal.Malformed;
                }

                encrypted = reader.ValueIsEscaped ? Unescape(reader) : reader.ValueSpan;
            }

            return encrypted.IsEmpty ? EventRefusal.NotEncrypted : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second comes from half a character.
            return Fault(reader);
        }
    }

    /// <summary>Whether a text is JSON, and not nested too deeply.</summary>
    public static bool IsJson(ReadOnlySpan<byte> text) => Examine(text) is null;

    /// <summary>Why a text cannot be read on. A reader stops in front of the level that is too deep.</summary>
    public static EventRefusal Fault(in Utf8JsonReader reader) => reader.CurrentDepth >= MostDepth - 1 ? EventRefusal.TooLarge : EventRefusal.Malformed;

    private static EventRefusal? Examine(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MostDepth });
        try
        {
            while (reader.Read())
            {
            }

            return null;
        }
        catch (JsonException)
        {
            return Fault(reader);
        }
    }

    private static byte[] Unescape(in Utf8JsonReader reader)
    {
        byte[] copy = new byte[reader.ValueSpan.Length];
        return copy[..reader.CopyString(copy)];
    }
}
