using System.Net.Http.Headers;

namespace MeetingApis.Internal;

/// <summary>Carries headers of one message on to another.</summary>
internal static class CopiedHeaders
{
    /// <summary>Adds headers as they were written, since a host may leave the rules of its own; one that would break its line is refused.</summary>
    /// <exception cref="FormatException">A header holds the end of a line.</exception>
    public static void Add(HttpHeaders headers, HttpHeaders copy)
    {
        foreach (KeyValuePair<string, HeaderStringValues> header in headers.NonValidated)
        {
            foreach (string value in header.Value)
            {
                if (value.AsSpan().ContainsAny('\r', '\n', '\0') || !copy.TryAddWithoutValidation(header.Key, value))
                {
                    copy.Add(header.Key, value);
                }
            }
        }
    }
}
