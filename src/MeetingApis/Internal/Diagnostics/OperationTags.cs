using System.Diagnostics;

namespace MeetingApis.Internal;

/// <summary>The tags that are the same in all calls of one operation by one client, built once and shared by their spans and measurements.</summary>
internal sealed class OperationTags
{
    private readonly KeyValuePair<string, object?>[] _measurement;

    public OperationTags(ApiOperation operation, ClientLabel client, Uri server)
    {
        Vendor = operation.Vendor;
        SpanName = $"{operation.Method.Method} {(operation.IsModelled ? operation.PathTemplate : operation.Name)}";
        KeyValuePair<string, object?>[] named = client.Name is null ? [] : [new(Telemetry.ClientNameTag, client.Name)];
        KeyValuePair<string, object?>[] placed = client.Tenant is null ? [] : [new(Telemetry.TenantTag, client.Tenant)];
        _measurement = [new(Telemetry.VendorTag, operation.Vendor.ToString()), new(Telemetry.OperationTag, operation.Name), .. named, .. placed];
        OfSpan =
        [
            new(Telemetry.MethodTag, operation.Method.Method),
            new(Telemetry.ServerAddressTag, server.IdnHost),
            new(Telemetry.ServerPortTag, server.Port),
            .. UrlTemplate(operation),
            .. _measurement,
        ];
    }

    public MeetingVendor Vendor { get; }

    /// <summary>Verb and path template, as the name of an HTTP client's span is; the operation's name where its template is not known.</summary>
    public string SpanName { get; }

    /// <summary>The tags that a span begins with, so that a sampler can decide by them.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> OfSpan { get; }

    private static KeyValuePair<string, object?>[] UrlTemplate(ApiOperation operation) =>
        operation.IsModelled ? [new(Telemetry.UrlTemplateTag, operation.PathTemplate)] : [];

    /// <summary>The tags of a measurement.</summary>
    /// <param name="errorType">Null where nothing failed.</param>
    public TagList OfMeasurement(string? errorType)
    {
        var tags = new TagList(_measurement);
        if (errorType is not null)
        {
            tags.Add(Telemetry.ErrorTypeTag, errorType);
        }

        return tags;
    }
}
