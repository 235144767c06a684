using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Internal;

/// <summary>Calls the pipeline with the type that a method returns, which a plan knows at run time only.</summary>
internal abstract class ResponseSender
{
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Answers are classes, and generic code over classes is shared.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The type parameter asks for no members.")]
    public static ResponseSender For(JsonTypeInfo type) =>
        (ResponseSender)Activator.CreateInstance(typeof(Of<>).MakeGenericType(type.Type), type)!;

    public abstract Task SendAsync(ApiInvoker invoker, ApiOperation operation, in ApiRequest request, CancellationToken cancellationToken);

    private sealed class Of<TResponse>(JsonTypeInfo<TResponse> type) : ResponseSender
        where TResponse : class
    {
        public override Task SendAsync(ApiInvoker invoker, ApiOperation operation, in ApiRequest request, CancellationToken cancellationToken) =>
            invoker.SendAsync(operation, request, type, cancellationToken);
    }
}
