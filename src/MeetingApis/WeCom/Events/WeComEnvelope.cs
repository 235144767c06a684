using System.Text.Json;

namespace MeetingApis.WeCom.Internal;

/// <summary>
/// Finds the encrypted text in the body of a delivery. Only that text is signed, so nothing else in the body is used.
/// Whoever sends the body is not known yet: it is read forward and in place, and what it declares, names or nests
/// costs no memory.
/// </summary>
internal static class WeComEnvelope
{
    private const int Deepest = 64;

    /// <summary>An escaped text is copied. No sender escapes Base64 but for its slashes, and no event is that large.</summary>
    private const int LongestEscapedText = 32 * 1024;

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    /// <summary>Finds it.</summary>
    /// <param name="body">The body: XML, or JSON.</param>
    /// <param name="encrypted">The encrypted text, in Base64.</param>
    /// <returns>Why the body is refused; null if it is not.</returns>
    public static EventRefusal? Read(ReadOnlySpan<byte> body, out ReadOnlySpan<byte> encrypted)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        body = (body.StartsWith(mark) ? body[mark.Length..] : body).Trim(Blanks);
        EventRefusal? refusal = body is [(byte)'{', ..] ? ReadJson(body, out encrypted) : ReadXml(body, out encrypted);
        return refusal ?? (encrypted.IsEmpty ? EventRefusal.NotEncrypted : null);
    }

    private static EventRefusal? ReadXml(ReadOnlySpan<byte> xml, out ReadOnlySpan<byte> encrypted)
    {
        encrypted = default;
        bool isFound = false;
        int depth = 0;
        if (xml is not [(byte)'<', ..])
        {
            return EventRefusal.Malformed;
        }

        while (xml.IndexOf((byte)'<') is >= 0 and int start)
        {
            xml = xml[start..];
            ReadOnlySpan<byte> end = xml.StartsWith("<![CDATA["u8) ? "]]>"u8 : xml.StartsWith("<?"u8) ? "?>"u8 : ">"u8;
            int length = xml.IndexOf(end);
            if (length < 0 || (xml.StartsWith("<!"u8) && end.Length == 1))
            {
                // It breaks off, or it declares a document type; WeCom sends no comments either.
                return EventRefusal.Malformed;
            }

            ReadOnlySpan<byte> tag = xml[..(length + end.Length)];
            xml = xml[tag.Length..];
            if (end.Length > 1)
            {
                continue;
            }

            if (tag[1] == '/')
            {
                depth--;
            }
            else if (depth == 1 && tag.SequenceEqual("<Encrypt>"u8))
            {
                if (isFound)
                {
                    return EventRefusal.Incomplete;
                }

                isFound = true;
                depth++;
                encrypted = TextAt(xml);
            }
            else if (tag[^2] != '/')
            {
                depth++;
            }

            if (depth is < 0 or > Deepest)
            {
                return depth < 0 ? EventRefusal.Malformed : EventRefusal.TooLarge;
            }
        }

        return depth == 0 ? null : EventRefusal.Malformed;
    }

    /// <summary>The text of an element, plain or in a CDATA section.</summary>
    private static ReadOnlySpan<byte> TextAt(ReadOnlySpan<byte> xml)
    {
        ReadOnlySpan<byte> open = "<![CDATA["u8;
        xml = xml.TrimStart(Blanks);
        bool isSection = xml.StartsWith(open);
        xml = isSection ? xml[open.Length..] : xml;
        int end = isSection ? xml.IndexOf("]]>"u8) : xml.IndexOf((byte)'<');
        return end < 0 ? default : xml[..end].Trim(Blanks);
    }

    private static EventRefusal? ReadJson(ReadOnlySpan<byte> json, out ReadOnlySpan<byte> encrypted)
    {
        encrypted = default;
        bool isFound = false;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Deepest });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("encrypt"u8))
                {
                    continue;
                }

                reader.Read();
                if (isFound)
                {
                    return EventRefusal.Incomplete;
                }

                isFound = true;
                if (reader.TokenType != JsonTokenType.String || (reader.ValueIsEscaped && reader.ValueSpan.Length > LongestEscapedText))
                {
                    return EventRefusal.Malformed;
                }

                encrypted = reader.ValueSpan;
                if (reader.ValueIsEscaped)
                {
                    byte[] text = new byte[encrypted.Length];
                    encrypted = text.AsSpan(0, reader.CopyString(text));
                }
            }

            return null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second comes from text that is no UTF-8.
            return reader.CurrentDepth >= Deepest ? EventRefusal.TooLarge : EventRefusal.Malformed;
        }
    }
}
