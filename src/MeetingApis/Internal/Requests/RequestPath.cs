using System.Buffers;
using System.Text;

namespace MeetingApis.Internal;

/// <summary>Paths that callers write. Whatever they hold, they stay below the client's base address.</summary>
internal static class RequestPath
{
    private const int MostUnescapes = 4;

    /// <summary>What stands in a path as it is: the characters of RFC 3986 without the percent sign, which needs a look.</summary>
    private static readonly SearchValues<char> s_plain = SearchValues.Create("!$&'()*+,-./0123456789:;=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~");

    /// <summary>Returns the path as it is sent: what cannot stand in one is escaped, and what is escaped is left as it is.</summary>
    /// <exception cref="ArgumentException">The path does not begin with a slash, could lead elsewhere, or is unfinished.</exception>
    public static string Escape(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path[0] != '/' || path.Contains("//", StringComparison.Ordinal))
        {
            throw Refused("begins with one slash and holds no empty segment, and no scheme and host: these are the client's", nameof(path));
        }

        if (path.AsSpan().ContainsAny('?', '#', '\\'))
        {
            throw Refused("holds no query, fragment or backslash: a query belongs into Query", nameof(path));
        }

        if (path.AsSpan().ContainsAny('{', '}') || path.Contains("/:", StringComparison.Ordinal))
        {
            throw Refused("still holds a place that waits for an id, such as {id} or :id", nameof(path));
        }

        foreach (string segment in path.Split('/'))
        {
            CheckSegment(segment, nameof(path));
        }

        return path.AsSpan().ContainsAnyExcept(s_plain) ? EscapeRest(path) : path;
    }

    /// <summary>Puts ids into the path of an operation of the catalogue.</summary>
    /// <exception cref="ArgumentException">An id is missing, is not in the path, or cannot stand in one.</exception>
    public static string Fill(string template, IReadOnlyDictionary<string, string>? pathValues)
    {
        string[] pieces = template.Split('{', '}');
        var path = new RequestUrl(pieces[0]);
        for (int i = 1; i < pieces.Length; i++)
        {
            if (i % 2 == 0)
            {
                path.Append(pieces[i]);
            }
            else if (pathValues?.TryGetValue(pieces[i], out string? id) == true)
            {
                path.AppendSegment(id, nameof(pathValues));
            }
            else
            {
                throw new ArgumentException($"The path {template} needs a value for {pieces[i]}.", nameof(pathValues));
            }
        }

        foreach (string name in pathValues?.Keys ?? [])
        {
            if (!template.Contains($"{{{name}}}", StringComparison.Ordinal))
            {
                throw new ArgumentException($"The path {template} has no place of the name that was given.", nameof(pathValues));
            }
        }

        return path.ToString();
    }

    /// <summary>However often a server on the way unescapes it, a segment leads neither up nor out.</summary>
    private static void CheckSegment(string segment, string parameterName)
    {
        string text = segment;
        for (int i = 0; i < MostUnescapes; i++)
        {
            // A server may leave out what stands behind a semicolon.
            if (text.Split('/', '\\').Any(static part => part.Split(';')[0] is "." or ".."))
            {
                throw Refused("holds no '.' or '..', escaped or not", parameterName);
            }

            if (text.Any(char.IsControl))
            {
                throw Refused("holds no control characters, escaped or not", parameterName);
            }

            text = Uri.UnescapeDataString(text);
        }
    }

    private static string EscapeRest(string path)
    {
        var escaped = new StringBuilder(path.Length + 16);
        for (int i = 0; i < path.Length; i++)
        {
            if (s_plain.Contains(path[i]))
            {
                escaped.Append(path[i]);
            }
            else if (path[i] == '%')
            {
                bool isEscape = i + 2 < path.Length && char.IsAsciiHexDigit(path[i + 1]) && char.IsAsciiHexDigit(path[i + 2]);
                escaped.Append(isEscape ? '%' : throw Refused("holds a percent sign that begins no escape; it is written %25", nameof(path)));
            }
            else if (Rune.TryGetRuneAt(path, i, out Rune rune))
            {
                escaped.Append(Uri.EscapeDataString(rune.ToString()));
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                throw Refused("holds half of a character (a lone surrogate)", nameof(path));
            }
        }

        return escaped.ToString();
    }

    // The path itself is not quoted: it may hold ids.
    private static ArgumentException Refused(string rule, string parameterName) => new($"A path {rule}.", parameterName);
}
