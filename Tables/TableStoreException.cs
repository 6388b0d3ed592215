namespace Wenming.Tables;

/// <summary>
/// A store could not do what every store must: the disk is full, the file is damaged, another program holds it. The message says what
/// failed, where, and what to do about it.
/// </summary>
/// <param name="message">A sentence for the person who runs the program.</param>
/// <param name="innerException">What the store itself reported.</param>
public sealed class TableStoreException(string message, Exception? innerException) : Exception(message, innerException);
