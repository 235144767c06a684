using System.Net.Http.Headers;

namespace MeetingApis.Internal;

/// <summary>Carries headers of one message on to another.</summary>
internal static class CopiedHeaders
{
    /// <summary>Adds headers as they were written, since a host may leave the rules of its own; one that would break its line is refused.</summary>
    /// <exception cref="SendRefusedException">A header holds the end of a line.</exception>
    public static void Add(HttpHeaders headers, HttpHeaders copy)
    {
        foreach (KeyValuePair<string, HeaderStringValues> header in headers.NonValidated)
        {
            foreach (string value in header.Value)
            {
                if (value.AsSpan().ContainsAny('\r', '\n', '\0'))
                {
                    throw new SendRefusedException($"The header {header.Key}, which the HttpClient or a handler above MeetingApis has set, holds the end of a line. Set it with Add, which checks it.");
                }

                copy.TryAddWithoutValidation(header.Key, value);
            }
        }
    }
}
