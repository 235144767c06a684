namespace MeetingApis.DingTalk.Internal;

/// <summary>
/// The page of the wall in front of DingTalk, which shuts out addresses that call far too often. It names itself in a
/// header, or leads its reader to the wall; a page that only speaks of it is another one, and so is one that may have the
/// words from the request.
/// </summary>
internal static class DingTalkBanPage
{
    private const string Header = "bxpunish";
    private const string Word = "punish";

    private static ReadOnlySpan<byte> Script => "script"u8;

    public static bool Is(in Answer answer) => answer.Header(Header) is not null || (IsInMarkup(answer.Body.Span) && !answer.RequestHolds(Word));

    /// <summary>Whether the word stands inside of a tag or a script, where nobody reads it.</summary>
    private static bool IsInMarkup(ReadOnlySpan<byte> page)
    {
        ReadOnlySpan<byte> word = "punish"u8;
        while (page.IndexOf((byte)'<') is >= 0 and var start)
        {
            page = page[(start + 1)..];
            ReadOnlySpan<byte> end = page.StartsWith(Script) ? "</script"u8 : ">"u8;
            int length = page.IndexOf(end);
            ReadOnlySpan<byte> markup = length < 0 ? page : page[..length];
            if (markup.IndexOf(word) >= 0)
            {
                return true;
            }

            page = page[markup.Length..];
        }

        return false;
    }
}
