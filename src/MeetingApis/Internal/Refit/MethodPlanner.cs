using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Refit;

namespace MeetingApis.Internal;

/// <summary>
/// Reads Refit's attributes on a method. What it does not understand it refuses, with what to write instead: a mistake is
/// found when the method is planned, in the tests, and never by a request that means something else.
/// </summary>
internal sealed class MethodPlanner
{
    private readonly MethodInfo _method;
    private readonly ApiOperation _operation;
    private readonly JsonSerializerContext _requests;
    private readonly ParameterInfo[] _parameters;

    private MethodPlanner(MethodInfo method, ApiOperation operation, JsonSerializerContext requests)
    {
        (_method, _operation, _requests) = (method, operation, requests);
        _parameters = method.GetParameters();
    }

    /// <exception cref="InvalidOperationException">The method says something that no plan understands.</exception>
    public static MethodPlan Plan(MethodInfo method, ApiOperation operation, JsonSerializerContext requests, JsonSerializerContext responses) =>
        new MethodPlanner(method, operation, requests).Plan(responses);

    private MethodPlan Plan(JsonSerializerContext responses)
    {
        CheckShape();
        CheckVocabulary(_method);
        Array.ForEach(_parameters, CheckVocabulary);
        PathPart[] path = [.. new PathReader(_method, _parameters).Read(_operation.PathTemplate)];
        int[] inPath = [.. path.Select(static part => part.Argument).OfType<int>()];
        ParameterInfo[] others = [.. _parameters[..^1].Where(parameter => !inPath.Contains(parameter.Position))];
        ParameterInfo? body = Body(others);
        HeaderPart[] headers = [.. others.SelectMany(Header)];
        ParameterInfo[] validated = [.. others.Where(static parameter => typeof(IValidated).IsAssignableFrom(parameter.ParameterType))];
        return new MethodPlan(_operation)
        {
            Required = [.. _parameters.Where(static parameter => !parameter.HasDefaultValue && !parameter.ParameterType.IsValueType).Select(static parameter => (parameter.Position, parameter.Name!))],
            Path = path,
            Query = [.. others.Where(parameter => parameter != body && !headers.Any(header => header.Argument == parameter.Position)).SelectMany(Query)],
            Headers = headers,
            Key = Key(others),
            Body = body?.Position,
            BodyType = body is null ? null : TypeInfo(_requests, body.ParameterType, body.Name!),
            Validated = validated switch
            {
                [] => null,
                [var one] => one.Position,
                _ => throw Refuse("only one argument can have rules of its own; move the properties of the second into the first"),
            },
            Codes = [.. others.Where(static parameter => typeof(IDocumentedCode).IsAssignableFrom(Bare(parameter.ParameterType))).Select(static parameter => (parameter.Position, parameter.Name!))],
            Sender = _method.ReturnType == typeof(Task) || _method.ReturnType == typeof(Task<EmptyResponse>) ? null : ResponseSender.For(TypeInfo(responses, _method.ReturnType.GenericTypeArguments[0], "answer")),
        };
    }

    private void CheckShape()
    {
        if (_method.IsGenericMethod || !_method.IsAbstract || _method.IsStatic)
        {
            throw Refuse("an interface holds plain methods only; write helpers as extension methods");
        }

        bool returnsModel = _method.ReturnType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Task<>) && type.GenericTypeArguments[0] is { IsClass: true };
        if (_method.ReturnType != typeof(Task) && !returnsModel)
        {
            throw Refuse("return Task<EmptyResponse>, or Task<T> of a record");
        }

        if (_parameters.Count(static parameter => parameter.ParameterType == typeof(CancellationToken)) != 1 || _parameters[^1].ParameterType != typeof(CancellationToken))
        {
            throw Refuse("the last parameter, and no other, is 'CancellationToken cancellationToken = default'");
        }
    }

    /// <summary>Refit's other attributes, and other settings of these, would be without effect.</summary>
    private void CheckVocabulary(ICustomAttributeProvider source)
    {
        foreach (object attribute in source.GetCustomAttributes(inherit: true))
        {
            bool isUnderstood = attribute switch
            {
                HttpMethodAttribute or AliasAsAttribute or HeaderAttribute => true,
                BodyAttribute body => body is { SerializationMethod: BodySerializationMethod.Default, Buffered: null },
                QueryAttribute query => query is { Format: null, Prefix: null } && (!query.IsCollectionFormatSpecified || query.CollectionFormat == CollectionFormat.Multi),
                _ => attribute.GetType().Assembly != typeof(HttpMethodAttribute).Assembly,
            };
            if (!isUnderstood)
            {
                throw Refuse($"{attribute.GetType().Name}, or a setting of it, has no effect here; the vocabulary is the verbs, [Body], [Query], [Query(CollectionFormat.Multi)], [Header] and [AliasAs]");
            }
        }
    }

    private ParameterInfo? Body(IReadOnlyList<ParameterInfo> parameters)
    {
        ParameterInfo[] bodies = [.. parameters.Where(static parameter => parameter.IsDefined(typeof(BodyAttribute), inherit: false))];
        return bodies switch
        {
            [] => null,
            [{ HasDefaultValue: false } body] when _operation.Method != HttpMethod.Get => body,
            _ => throw Refuse("a request has at most one [Body], without a default, and a GET request has none"),
        };
    }

    private IEnumerable<HeaderPart> Header(ParameterInfo parameter) => parameter.GetCustomAttribute<HeaderAttribute>() switch
    {
        null => [],
        { } header when IsText(Bare(parameter.ParameterType)) && !string.IsNullOrEmpty(header.Header) && QueryFormat.Of(Bare(parameter.ParameterType), null) is { } format => [new HeaderPart(header.Header, parameter.Position, parameter.Name!, format)],
        _ => throw Refuse($"the [Header] '{parameter.Name}' is a string or a string code, and has a name"),
    };

    /// <summary>Only an operation that may be repeated has a key, and one that is IdempotentWithKey must have one.</summary>
    private KeyPart? Key(ParameterInfo[] parameters)
    {
        ParameterInfo[] keys = [.. parameters.Where(static parameter => parameter.IsDefined(typeof(IdempotencyKeyAttribute), inherit: false))];
        return keys switch
        {
            [] when _operation.Safety == RetrySafety.IdempotentWithKey => throw Refuse("mark the key [IdempotencyKey], or say another Safety"),
            [] => null,
            [{ HasDefaultValue: true, DefaultValue: null } key] when key.ParameterType == typeof(string) && _operation.Safety is RetrySafety.Idempotent or RetrySafety.IdempotentWithKey => new KeyPart(key.Position, key.Name!, key.GetCustomAttribute<IdempotencyKeyAttribute>()!),
            _ => throw Refuse("an operation that is Idempotent or IdempotentWithKey has at most one [IdempotencyKey], 'string? idempotencyKey = null'"),
        };
    }

    private IEnumerable<QueryPart> Query(ParameterInfo parameter)
    {
        if (_requests.GetTypeInfo(parameter.ParameterType) is not { Kind: JsonTypeInfoKind.Object } request)
        {
            return [Part(OperationReader.WireName(parameter, parameter.Name!), parameter, null, parameter.ParameterType, parameter)];
        }

        if (!parameter.IsDefined(typeof(QueryAttribute), inherit: false))
        {
            throw Refuse($"mark '{parameter.Name}' [Body] or [Query]");
        }

        return request.Properties.Where(static property => property.Get is not null)
            .Select(property => Part(OperationReader.WireName(property.AttributeProvider, property.Name), parameter, FlagReader.ReaderOf(property), property.PropertyType, property.AttributeProvider));
    }

    private QueryPart Part(string key, ParameterInfo parameter, Func<object, object?>? read, Type type, ICustomAttributeProvider? source)
    {
        if (source is not null && source != parameter)
        {
            CheckVocabulary(source);
        }

        if (QueryFormat.Of(Bare(type), source) is { } whole)
        {
            return new QueryPart(key, parameter.Position, read, whole, isList: false);
        }

        bool isList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            && source?.GetCustomAttributes(typeof(QueryAttribute), inherit: false) is [QueryAttribute { IsCollectionFormatSpecified: true }];
        return isList && QueryFormat.Of(Bare(type.GenericTypeArguments[0]), null) is { } item
            ? new QueryPart(key, parameter.Position, read, item, isList: true)
            : throw Refuse($"'{key}' of type {type.Name} has no form in a query; write text, a whole number, a bool, an enum or a string code, an IReadOnlyList of these with [Query(CollectionFormat.Multi)], or name a [JsonConverter] that writes queries too, as a time needs it; a request object must be in the JSON context of the requests, which is a derived file");
    }

    private JsonTypeInfo TypeInfo(JsonSerializerContext context, Type type, string name) =>
        context.GetTypeInfo(type) ?? throw Refuse($"{context.GetType().Name} does not know {type.Name}, the type of '{name}': write the derived files anew, as CONTRIBUTING.md says");

    /// <summary>A string, or a string code. An enum goes as a number elsewhere, and no header takes one.</summary>
    private static bool IsText(Type type) => type == typeof(string) || typeof(IDocumentedCode).IsAssignableFrom(type);

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private InvalidOperationException Refuse(string advice) => OperationReader.Refuse(_method, advice);
}
