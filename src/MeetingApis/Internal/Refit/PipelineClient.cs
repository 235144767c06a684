using System.Diagnostics.CodeAnalysis;
using Refit;

namespace MeetingApis.Internal;

/// <summary>Carries the pipeline of one identity through Refit's clients, which know an <see cref="HttpClient"/> only. It sends nothing itself.</summary>
internal sealed class PipelineClient(ApiInvoker invoker) : HttpClient(s_nothing, disposeHandler: false)
{
    /// <summary>The members of an interface that trimming must keep.</summary>
    public const DynamicallyAccessedMemberTypes ApiMembers =
        DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods | DynamicallyAccessedMemberTypes.Interfaces;

    private static readonly HttpMessageHandler s_nothing = new Nothing();

    /// <summary>Refit asks for settings. None of them is ever read.</summary>
    public static RefitSettings Settings => field ??= new();

    public ApiInvoker Invoker { get; } = invoker;

    /// <summary>Creates the exception for requesting an interface from Refit without this pipeline. It says what to use instead.</summary>
    public static NotSupportedException Missing(Type api, Type client) => new(
        $"Refit alone cannot call {api.Name}: tokens, retries and the meaning of the answers belong to MeetingApis. "
        + $"Register it with services.Add{client.Name}(...) and inject {api.Name}, or take it from a new {client.Name}(options).");

    private sealed class Nothing : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new NotSupportedException("Requests go through the pipeline only.");
    }
}
