using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace MeetingApis.Tests.Secrecy;

/// <summary>A handler of a host that writes down all it can see: of every request before, while and after it is sent, and of every answer.</summary>
internal sealed class WatchingHandler : DelegatingHandler
{
    private const int Depth = 3;

    private readonly ConcurrentQueue<HttpRequestMessage> _requests = new();
    private readonly ConcurrentQueue<HttpResponseMessage> _responses = new();
    private readonly ConcurrentQueue<string> _seen = new();

    public int Requests => _requests.Count;

    public IReadOnlyCollection<string> Seen => _seen;

    /// <summary>Looks once more at everything that went through.</summary>
    public void Look()
    {
        foreach (HttpRequestMessage request in _requests)
        {
            WriteDown(request);
        }

        foreach (HttpResponseMessage response in _responses)
        {
            WriteDown(response);
            WriteDown(response.RequestMessage!);
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Enqueue(request);
        WriteDown(request);
        _seen.Enqueue(await request.Content!.ReadAsStringAsync(cancellationToken));
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            _responses.Enqueue(response);
            _seen.Enqueue(await response.Content.ReadAsStringAsync(cancellationToken));
            return response;
        }
        catch (Exception e)
        {
            _seen.Enqueue(e.ToString());
            throw;
        }
        finally
        {
            Look();
        }
    }

    private void WriteDown(object one)
    {
        if (one is HttpRequestMessage request)
        {
            _seen.Enqueue(request.RequestUri!.OriginalString);
            _seen.Enqueue(string.Join("; ", request.Options.Select(option => $"{option.Key}: {option.Value}")));
        }

        WriteDown(one, Depth);
    }

    private void WriteDown(object one, int depth)
    {
        _seen.Enqueue($"{one}");
        if (depth == 0 || one is string)
        {
            return;
        }

        foreach (object? item in one as IEnumerable ?? Array.Empty<object>())
        {
            WriteDown(item ?? "", depth - 1);
        }

        foreach (PropertyInfo property in one.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            WriteDown(Read(property, one) ?? "", depth - 1);
        }
    }

    private static object? Read(PropertyInfo property, object one)
    {
        try
        {
            return property.GetValue(one);
        }
        catch (TargetInvocationException)
        {
            // A part of a relative address, say.
            return null;
        }
    }
}
