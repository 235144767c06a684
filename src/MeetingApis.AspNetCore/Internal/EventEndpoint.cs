using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace MeetingApis.AspNetCore.Internal;

/// <summary>The one endpoint behind every <c>Map...Events</c>.</summary>
internal static class EventEndpoint
{
    private const int LargestBody = 1024 * 1024;

    /// <summary>A sender that trickles its body does not hold the endpoint longer than the slowest vendor waits.</summary>
    private static readonly TimeSpan s_bodyLimit = TimeSpan.FromSeconds(5);

    public static IEndpointConventionBuilder Map<TEvent>(IEndpointRouteBuilder endpoints, string pattern, string name, string[] methods, string registration)
        where TEvent : VendorEvent
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(name);
        EventReceiver<TEvent> receiver = (name.Length == 0 ? endpoints.ServiceProvider.GetService<EventReceiver<TEvent>>() : endpoints.ServiceProvider.GetKeyedService<EventReceiver<TEvent>>(name))
            ?? throw new InvalidOperationException(name.Length == 0
                ? $"There are no events for '{pattern}' to receive: call {registration} on the services."
                : $"There are no events named '{name}' for '{pattern}' to receive: call {registration} with that name on the services.");
        return endpoints.MapMethods(pattern, methods, context => HandleAsync(context, receiver))
            .WithMetadata(new AllowAnonymousAttribute(), new ExcludeFromDescriptionAttribute());
    }

    private static async Task HandleAsync<TEvent>(HttpContext context, EventReceiver<TEvent> receiver)
        where TEvent : VendorEvent
    {
        if (await ReadBodyAsync(context).ConfigureAwait(false) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var delivery = new EventDelivery(body) { Query = Single(context.Request.Query), Headers = Single(context.Request.Headers) };
        EventAnswer answer = await receiver.ReceiveAsync(delivery, context.RequestAborted).ConfigureAwait(false);
        if (answer.BreaksOff)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.StatusCode;
        if (answer.ContentType is not null)
        {
            context.Response.ContentType = answer.ContentType;
            await context.Response.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
        }
    }

    /// <summary>Null where the body is too large or too slow.</summary>
    private static async Task<ReadOnlyMemory<byte>?> ReadBodyAsync(HttpContext context)
    {
        if (context.Request.ContentLength > LargestBody)
        {
            return null;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestBody;
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(s_bodyLimit);
        using var body = new MemoryStream();
        byte[] buffer = new byte[16 * 1024];
        try
        {
            while (await context.Request.Body.ReadAsync(buffer, time.Token).ConfigureAwait(false) is > 0 and var read)
            {
                if (body.Length + read > LargestBody)
                {
                    return null;
                }

                body.Write(buffer, 0, read);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            return null;
        }

        return body.ToArray();
    }

    /// <summary>A name that is there twice has no value that could be trusted: it is left out, and the reader misses it.</summary>
    private static Dictionary<string, string> Single(IEnumerable<KeyValuePair<string, StringValues>> values) => values
        .Where(static pair => pair.Value.Count == 1)
        .ToDictionary(static pair => pair.Key, static pair => pair.Value[0]!, StringComparer.OrdinalIgnoreCase);
}
