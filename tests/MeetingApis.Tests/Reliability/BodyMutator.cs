using System.Text;

namespace MeetingApis.Tests.Reliability;

/// <summary>Makes broken answers of good ones: bytes are changed, cut, doubled and swapped for what breaks parsers.</summary>
internal sealed class BodyMutator(int seed, IReadOnlyList<byte[]> seeds)
{
    private static readonly byte[][] s_fragments =
    [
        .. new[]
        {
            "{", "}", "[", "]", "\"", ",", ":", "null", "true", "nul", "1e999", "-", "1.", "0x1", "18446744073709551616", "1e-400", "\"\\ud800\"", "\"\\u0000\"", "\\", "\"\\x\"",
            "\"code\":0,", "\"code\":1,", "\"errcode\":0,", "\"errcode\":\"-1\",", "\"success\":", "\"data\":", "\"data\":[]", "\"data\":\"\"", "\"error\":[],", "{}", "[]", "\"\"", "//x\n", "/*", "\r\n", "<html>", "\uFEFF",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x00], [0xFE, 0xFF],
        .. new[] { 3, 20, 70 }.Select(depth => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":[", depth)))),
    ];

    private static readonly byte[][] s_values =
    [
        .. new[] { "null", "true", "false", "0", "-1", "7", "1.5", "1e3", "99999999999999999999", "\"\"", "\"x\"", "\"1608888867\"", "\"😀\"", "\"\\ud83d\\ude00\"", "[]", "{}", "[1,\"a\",null]", "{\"a\":1,\"a\":2}", "[[]]" }.Select(Encoding.UTF8.GetBytes),
    ];

    public Random Random { get; } = new(seed);

    public byte[] Next()
    {
        var body = new List<byte>(seeds[Random.Next(seeds.Count)]);
        for (int changes = Random.Next(1, 3); changes > 0; changes--)
        {
            Change(body);
        }

        return [.. body];
    }

    private void Change(List<byte> body)
    {
        int at = Random.Next(body.Count + 1);
        int length = Math.Min(Random.Next(1, 24), body.Count - at);
        switch (Random.Next(14))
        {
            case >= 8 when ValueIn(body) is { } value:
                body.RemoveRange(value.Start.Value, value.End.Value - value.Start.Value);
                body.InsertRange(value.Start.Value, s_values[Random.Next(s_values.Length)]);
                break;
            case 0 when at < body.Count:
                body[at] = (byte)Random.Next(256);
                break;
            case 1 when at < body.Count:
                body[at] ^= (byte)(1 << Random.Next(8));
                break;
            case 2:
                body.RemoveRange(at, length);
                break;
            case 3:
                body.RemoveRange(at, body.Count - at);
                break;
            case 4:
                body.InsertRange(Random.Next(body.Count + 1), body.GetRange(at, length));
                break;
            case 5:
                body.RemoveRange(at, length);
                body.InsertRange(at, Fragment());
                break;
            case 6:
                byte[] other = seeds[Random.Next(seeds.Count)];
                body.InsertRange(at, other.AsSpan(Random.Next(other.Length)));
                break;
            default:
                body.InsertRange(at, Fragment());
                break;
        }
    }

    /// <summary>Some value of some member, so that the document around it stays whole: the mutation reaches what reads the value.</summary>
    private Range? ValueIn(List<byte> body)
    {
        int start = body.IndexOf((byte)':', Random.Next(body.Count + 1)) + 1;
        if (start == 0)
        {
            return null;
        }

        int depth = 0;
        bool isText = false;
        for (int end = start; end < body.Count; end++)
        {
            switch ((char)body[end])
            {
                case '"':
                    isText = !isText;
                    break;
                case '{' or '[' when !isText:
                    depth++;
                    break;
                case '}' or ']' or ',' when !isText && depth == 0:
                    return start..end;
                case '}' or ']' when !isText:
                    depth--;
                    break;
            }
        }

        return null;
    }

    private byte[] Fragment() => s_fragments[Random.Next(s_fragments.Length)];
}
