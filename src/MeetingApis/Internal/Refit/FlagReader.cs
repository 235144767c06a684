using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Internal;

/// <summary>Reads a flag of a request object. The serializer makes an object of every value that it reads; of a flag there are only two.</summary>
internal abstract class FlagReader
{
    private static readonly object s_true = true;
    private static readonly object s_false = false;

    /// <summary>How a property of a request object is read.</summary>
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only called where code can be made at run time.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The type parameter asks for no members.")]
    public static Func<object, object?> ReaderOf(JsonPropertyInfo property) =>
        RuntimeFeature.IsDynamicCodeSupported && property.PropertyType == typeof(bool?) && property.AttributeProvider is PropertyInfo { GetMethod: { } get }
            ? ((FlagReader)Activator.CreateInstance(typeof(Of<>).MakeGenericType(get.DeclaringType!), get)!).Read
            : property.Get!;

    protected abstract bool? Get(object request);

    private object? Read(object request) => Get(request) switch
    {
        true => s_true,
        false => s_false,
        null => null,
    };

    private sealed class Of<TRequest>(MethodInfo get) : FlagReader
        where TRequest : class
    {
        private readonly Func<TRequest, bool?> _get = get.CreateDelegate<Func<TRequest, bool?>>();

        protected override bool? Get(object request) => _get((TRequest)request);
    }
}
