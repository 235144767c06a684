namespace MeetingApis.Internal;

/// <summary>An operation sent with <c>PUT</c>.</summary>
internal sealed class PutAttribute(string path) : HttpMethodAttribute(path);
