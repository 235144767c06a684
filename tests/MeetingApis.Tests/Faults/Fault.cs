using System.IO.Compression;
using System.Text;

namespace MeetingApis.Tests.Faults;

/// <summary>What a <see cref="FaultServer"/> does with a request that it has read.</summary>
internal sealed class Fault(string name, Func<FaultConnection, Task> play)
{
    private const string Json = "Content-Type: application/json; charset=utf-8";
    private const int MostBytes = 10 * 1024 * 1024;

    public static Fault Reset { get; } = new("connection reset before any answer", connection => Ended(connection.Reset));

    public static Fault Closed { get; } = new("connection closed before any answer", connection => Ended(connection.Finish));

    public static Fault ResetInHeaders { get; } = new("connection reset within the headers", async connection =>
    {
        await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Le");
        await Task.Delay(20);
        connection.Reset();
    });

    public static Fault ClosedInHeaders { get; } = new("connection closed within the headers", async connection =>
    {
        await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Le");
        connection.Finish();
    });

    public static Fault Truncated { get; } = new("body shorter than announced", async connection =>
    {
        await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"code\":0,");
        connection.Finish();
    });

    public static Fault ResetInBody { get; } = new("connection reset within the body", async connection =>
    {
        await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"code\":0,");
        await Task.Delay(20);
        connection.Reset();
    });

    public static Fault BadChunk { get; } = new("chunk without a length", async connection =>
    {
        await connection.SendAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"cod\r\nzz\r\n");
        connection.Finish();
    });

    public static Fault NoLastChunk { get; } = new("chunks without an end", async connection =>
    {
        await connection.SendAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"cod\r\n");
        connection.Finish();
    });

    public static Fault Stalled { get; } = new("no answer", connection => connection.StallAsync());

    public static Fault StalledInHeaders { get; } = new("headers that do not end", async connection =>
    {
        await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n");
        await Task.Delay(20);
        await connection.StallAsync();
    });

    public static Fault StalledInBody { get; } = new("body that does not end", async connection =>
    {
        await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"code\":0,");
        await Task.Delay(20);
        await connection.StallAsync();
    });

    public static Fault Drip { get; } = new("body that comes byte by byte", async connection =>
    {
        await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        await connection.DripAsync("{\"code\":0,".PadRight(100_000), TimeSpan.FromMilliseconds(5));
    });

    public static Fault Oversize { get; } = new("more than 10 MiB", connection =>
        connection.SendAnswerAsync("200 OK", Encoding.ASCII.GetBytes("{\"code\":0}".PadRight(MostBytes + 1)), Json));

    public static Fault Endless { get; } = new("body that never ends", async connection =>
    {
        await connection.SendAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        string chunk = $"10000\r\n{new string(' ', 0x10000)}\r\n";
        while (true)
        {
            // The client's end breaks this off.
            await connection.SendAsync(chunk);
        }
    });

    public static Fault OversizeWhenInflated { get; } = Answer("more than 10 MiB in a small gzip", "200 OK", Gzip(new string(' ', MostBytes + 1)), Json, "Content-Encoding: gzip");

    public static Fault BrokenGzip { get; } = Answer("gzip that is none", "200 OK", "{\"code\":0,\"errcode\":0}"u8.ToArray(), Json, "Content-Encoding: gzip");

    public static Fault TruncatedGzip { get; } = Answer("gzip that is cut short", "200 OK", Gzip("{\"code\":0,\"errcode\":0}")[..^12], Json, "Content-Encoding: gzip");

    public static Fault BrokenDeflate { get; } = Answer("deflate that is none", "200 OK", "{\"code\":0,\"errcode\":0}"u8.ToArray(), Json, "Content-Encoding: deflate");

    public static Fault BrokenBrotli { get; } = Answer("brotli that is none", "200 OK", "{\"code\":0,\"errcode\":0}"u8.ToArray(), Json, "Content-Encoding: br");

    public static Fault NotHttp { get; } = new("answer that is not HTTP", async connection =>
    {
        await connection.SendAsync("220 smtp.example.com ready\r\n\r\n");
        connection.Finish();
    });

    public static Fault StatusWithoutNumber { get; } = new("status that is no number", async connection =>
    {
        await connection.SendAsync("HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n");
        connection.Finish();
    });

    public static Fault HeadersTooLong { get; } = new("headers without measure", async connection =>
    {
        await connection.SendAsync($"HTTP/1.1 200 OK\r\nX-Long: {new string('x', 100 * 1024)}\r\nContent-Length: 0\r\n\r\n");
        connection.Finish();
    });

    public string Name { get; } = name;

    /// <summary>Answers the first request of a connection, and closes without a word where it is used again.</summary>
    public static Fault ClosedWhenReused(Fault first) => new("kept connection closed when it is used again", connection =>
        connection.Served == 0 ? first.PlayAsync(connection) : Ended(connection.Finish));

    /// <summary>A whole answer with a body of JSON.</summary>
    public static Fault JsonAnswer(string json, string status = "200 OK", params IEnumerable<string> headers) =>
        Answer($"{status} {json}", status, Encoding.UTF8.GetBytes(json), [Json, .. headers]);

    /// <summary>A whole answer with a body of text.</summary>
    public static Fault Page(string text, string status, params IEnumerable<string> headers) =>
        Answer($"{status} {text}", status, Encoding.UTF8.GetBytes(text), ["Content-Type: text/html", .. headers]);

    /// <summary>A redirect of any kind.</summary>
    public static Fault Redirect(int status, Uri target) => Answer($"redirect {status}", $"{status} Elsewhere", [], $"Location: {target}");

    /// <summary>A whole answer of any kind.</summary>
    public static Fault Answer(string name, string status, byte[] body, params IEnumerable<string> headers)
    {
        string[] fixedHeaders = [.. headers];
        return new(name, connection => connection.SendAnswerAsync(status, body, fixedHeaders));
    }

    public static byte[] Gzip(string text)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    public Task PlayAsync(FaultConnection connection) => play(connection);

    public override string ToString() => Name;

    private static Task Ended(Action end)
    {
        end();
        return Task.CompletedTask;
    }
}
