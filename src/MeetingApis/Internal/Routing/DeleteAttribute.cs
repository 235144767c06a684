namespace MeetingApis.Internal;

/// <summary>An operation sent with <c>DELETE</c>.</summary>
internal sealed class DeleteAttribute(string path) : HttpMethodAttribute(path);
