using System.Net;
using System.Text;

namespace MeetingApis.TrimSmoke;

/// <summary>An address for events without a web framework: the receiver says how to answer.</summary>
internal sealed class EventAddress : IDisposable
{
    private readonly HttpListener _listener = new();

    public EventAddress(string address, Func<EventDelivery, Task<EventAnswer>> receive)
    {
        _listener.Prefixes.Add(address);
        _listener.Start();
        _ = ListenAsync(receive);
    }

    public void Dispose() => ((IDisposable)_listener).Dispose();

    private async Task ListenAsync(Func<EventDelivery, Task<EventAnswer>> receive)
    {
        while (_listener.IsListening)
        {
            try
            {
                await AnswerAsync(await _listener.GetContextAsync(), receive);
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                // It was closed, or the sender left.
            }
        }
    }

    private static async Task AnswerAsync(HttpListenerContext context, Func<EventDelivery, Task<EventAnswer>> receive)
    {
        using var body = new MemoryStream();
        await context.Request.InputStream.CopyToAsync(body);
        EventAnswer answer = await receive(new EventDelivery(body.ToArray())
        {
            Query = context.Request.QueryString.AllKeys.OfType<string>().ToDictionary(static name => name, name => context.Request.QueryString[name]!, StringComparer.Ordinal),
            Headers = context.Request.Headers.AllKeys.OfType<string>().ToDictionary(static name => name, name => context.Request.Headers[name]!, StringComparer.OrdinalIgnoreCase),
        });
        byte[] text = Encoding.UTF8.GetBytes(answer.Body);
        context.Response.StatusCode = answer.StatusCode;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength64 = text.Length;
        await context.Response.OutputStream.WriteAsync(text);
        context.Response.Close();
    }
}
