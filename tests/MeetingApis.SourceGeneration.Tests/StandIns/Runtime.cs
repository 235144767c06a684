using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis
{
    public interface IStringCode<TSelf>
        where TSelf : struct, IStringCode<TSelf>
    {
        string Value { get; }
    }

    public sealed class UnixSecondsTextConverter : JsonConverter<DateTimeOffset>
    {
        public static string Format(DateTimeOffset value) => value.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(Format(value));
    }
}

namespace MeetingApis.Internal
{
    /// <summary>Keeps what it was given, as plain values that a test can read from outside of this assembly.</summary>
    internal sealed class ApiInvoker
    {
        public Dictionary<string, object?> Sent { get; } = [];

        public Task<TResponse> SendAsync<TResponse>(ApiOperation operation, ApiRequest request, JsonTypeInfo<TResponse> responseType, CancellationToken cancellationToken)
        {
            Sent["Response"] = responseType.Type.Name;
            SendAsync(operation, request, cancellationToken);
            return Task.FromResult(default(TResponse)!);
        }

        public Task SendAsync(ApiOperation operation, ApiRequest request, CancellationToken cancellationToken)
        {
            Sent["Url"] = request.Url;
            Sent["Body"] = request.BodyType is null ? null : JsonSerializer.Serialize(request.Body, request.BodyType);
            Sent["Validated"] = request.Validated?.ToString();
            Sent["Headers"] = request.Headers is null ? null : string.Join("; ", request.Headers.Select(header => $"{header.Key}: {header.Value}"));
            Sent["Operation"] = operation.Name;
            Sent["Vendor"] = operation.Vendor.ToString();
            Sent["Method"] = operation.Method.Method;
            Sent["PathTemplate"] = operation.PathTemplate;
            Sent["Docs"] = operation.DocumentationUrl;
            Sent["Tokens"] = operation.Tokens.ToString();
            Sent["Scopes"] = string.Join(' ', operation.Scopes);
            Sent["PerSecond"] = operation.PerSecond;
            Sent["PerMinute"] = operation.PerMinute;
            Sent["PerHour"] = operation.PerHour;
            Sent["Safety"] = operation.Safety.ToString();
            Sent["DoneCodes"] = string.Join(' ', operation.DoneCodes);
            Sent["Cancellable"] = cancellationToken.CanBeCanceled;
            return Task.CompletedTask;
        }
    }

    internal readonly struct ApiRequest(string url)
    {
        public string Url { get; } = url;

        public object? Body { get; init; }

        public JsonTypeInfo? BodyType { get; init; }

        public IValidated? Validated { get; init; }

        public IReadOnlyList<KeyValuePair<string, string>>? Headers { get; init; }
    }

    internal ref struct RequestUrl(string path)
    {
        private readonly StringBuilder _text = new(path);
        private char _separator = '?';

        public readonly void Append(string literal) => _text.Append(literal);

        public readonly void AppendSegment(string value, string parameterName)
        {
            ArgumentException.ThrowIfNullOrEmpty(value, parameterName);
            _text.Append(Uri.EscapeDataString(value));
        }

        public void AppendQuery(string name, string? value)
        {
            if (value is not null)
            {
                _text.Append(_separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
                _separator = '&';
            }
        }

        public void AppendQuery(string name, int? value) => AppendQuery(name, value?.ToString(CultureInfo.InvariantCulture));

        public void AppendQuery(string name, long? value) => AppendQuery(name, value?.ToString(CultureInfo.InvariantCulture));

        public void AppendQuery(string name, bool? value) => AppendQuery(name, value switch { null => null, true => "true", false => "false" });

        public void AppendQuery<TCode>(string name, TCode? value)
            where TCode : struct, IStringCode<TCode> => AppendQuery(name, value?.Value);

        public void AppendQuery(string name, IReadOnlyList<string>? values)
        {
            foreach (string value in values ?? [])
            {
                AppendQuery(name, value);
            }
        }

        public override readonly string ToString() => _text.ToString();
    }
}
